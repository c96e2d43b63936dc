import * as z from 'zod';
import { REPORTING_AXES } from '#domain/reporting';
import { releaseParameter } from '#domain/selection-query';
import { readYears } from '#domain/year-list';

const MOST_YEARS = 4096;

const years = z
  .string('is given more than once; give it once, with years separated by commas')
  .max(MOST_YEARS, `is longer than ${MOST_YEARS} characters`)
  .transform((value, context): readonly string[] => {
    const read = readYears(value.split(',').map((entry) => entry.trim()));
    if ('years' in read) return read.years;
    const message = `names “${read.wrong}”, which is neither a year nor a range of years such as 2019..2024`;
    context.issues.push({ code: 'custom', input: value, message });
    return z.NEVER;
  });

/** The parameters of /coverage. */
export const coverageParameters = z.strictObject(
  {
    release: z.optional(releaseParameter),
    by: z.enum(REPORTING_AXES, `is not one of: ${REPORTING_AXES.join(', ')}`).default('agency'),
    year: z.optional(years),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'is not a parameter; known are: release, by, year' : undefined,
  },
);

export type CoverageParameters = z.infer<typeof coverageParameters>;
