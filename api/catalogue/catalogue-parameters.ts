import * as z from 'zod';
import { languageParameter } from '#domain/labels/language';
import { releaseParameter } from '#domain/selection-query';

/** The parameters of a code list. Only the list of agencies has a release; the others are the same in every one. */
export const codesParameters = z.strictObject({
  lang: z.optional(languageParameter),
  release: z.optional(releaseParameter),
});

/** Addresses that answer with words. */
export const languageParameters = z.strictObject({ lang: z.optional(languageParameter) });

/** Addresses that take no parameters at all. */
export const noParameters = z.strictObject({});

export const releaseInPath = z.strictObject({ release: releaseParameter });
