import * as z from 'zod';

const MAX_RELEASE_DIGITS = 9;

/** A release by number, or the latest. */
const releaseParameter = z
  .string({ error: 'is given more than once' })
  .regex(/^(latest|[1-9]\d*)$/, { error: 'is not a release; ask for latest or for a number such as 1' })
  .max(MAX_RELEASE_DIGITS, { error: 'is not a release; ask for latest or for a number such as 1' })
  .transform((text) => (text === 'latest' ? text : Number(text)));

/** The parameters of a code list. */
export const codesParameters = z.strictObject(
  { release: releaseParameter.default('latest') },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'is not a parameter; known are: release' : undefined,
  },
);

/** Addresses that take no parameters at all. */
export const noParameters = z.strictObject({}, { error: 'is not a parameter; this address takes none' });

export const releaseInPath = z.strictObject({ release: releaseParameter });
