import * as z from 'zod';
import { languageParameter } from '#domain/labels/language';
import { releaseParameter } from '#domain/selection-query';

/** The parameters of a code list. Only the list of agencies has a release; the others are the same in every one. */
export const codesParameters = known({
  lang: z.optional(languageParameter),
  release: z.optional(releaseParameter),
});

/** Addresses that answer with words and nothing of a release. */
export const languageParameters = known({ lang: z.optional(languageParameter) });

/** Addresses that take no parameters at all. */
export const noParameters = z.strictObject({}, { error: 'is not a parameter; this address takes none' });

export const releaseInPath = z.strictObject({ release: releaseParameter });

/** These parameters and no others. */
function known<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `is not a parameter; known are: ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}
