import * as z from 'zod';
import { releaseParameter } from '#domain/selection-query';

/** The parameters of a code list. Only the list of agencies has a release; the others are the same in every one. */
export const codesParameters = z.strictObject(
  { release: z.optional(releaseParameter) },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'is not a parameter; known are: release' : undefined,
  },
);

/** Addresses that take no parameters at all. */
export const noParameters = z.strictObject({}, { error: 'is not a parameter; this address takes none' });

export const releaseInPath = z.strictObject({ release: releaseParameter });
