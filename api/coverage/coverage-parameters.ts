import * as z from 'zod';
import { languageParameter } from '#domain/labels/language';
import { oneOf } from '#domain/parameter';
import { REPORTING_AXES } from '#domain/reporting';
import { releaseParameter, yearsParameter } from '#domain/selection-query';

/** The parameters of /coverage. */
export const coverageParameters = z.strictObject({
  release: z.optional(releaseParameter),
  by: z.optional(oneOf(REPORTING_AXES)),
  year: z.optional(yearsParameter),
  lang: z.optional(languageParameter),
});

export type CoverageParameters = z.infer<typeof coverageParameters>;
