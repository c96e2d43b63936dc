import * as z from 'zod';
import type { Language } from '#domain/labels/language';
import { MIRROR_METRIC } from '#domain/mirror';
import { issueOf } from '#domain/parameter';
import { selectionSchema } from '#domain/selection-query';
import { type Format, formatParameter } from '../formats/format.ts';
import { unknownText } from '../parameter.pipe.ts';
import { passedOn } from '../passed-on.ts';

/** A question to the mirror view; what is left out is not narrowed. Codes and years are sorted. */
export type MirrorQuestion = {
  readonly release: number | 'latest';
  readonly lang: Language;
  readonly country: readonly string[] | undefined;
  readonly partner: readonly string[] | undefined;
  readonly year: readonly string[] | undefined;
};

/** A question as it comes over HTTP. Without `format` the `Accept` field decides. */
export type MirrorParameters = { readonly question: MirrorQuestion; readonly format: Format | undefined };

/** Parameters that mean the same as in a question for figures, and are read by its schema. */
const LIKE_FIGURES: readonly string[] = ['country', 'partner', 'year', 'release', 'lang'];

const own = z.strictObject({ format: z.optional(formatParameter) });

/** The names of all parameters of /mirror. */
export const MIRROR_PARAMETERS: readonly string[] = [...LIKE_FIGURES, ...Object.keys(own.shape)];

/** Reads the parameters of /mirror. A wrong parameter is an issue whose path names it. */
export const mirrorParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): MirrorParameters => {
    const unknown = Object.keys(query).filter((name) => !MIRROR_PARAMETERS.includes(name));
    const known = Object.entries(query).filter(([name]) => LIKE_FIGURES.includes(name));
    const read = selectionSchema.safeParse({ ...Object.fromEntries(known), metric: MIRROR_METRIC });
    const form = own.safeParse(query.format === undefined ? {} : { format: query.format });
    for (const name of unknown)
      context.issues.push({ ...issueOf(unknownText(MIRROR_PARAMETERS), query), path: [name] });
    context.issues.push(...passedOn([read, form], query, MIRROR_PARAMETERS));
    if (unknown.length > 0 || !read.success || !form.success) return z.NEVER;
    const { release, lang, filters } = read.data;
    const { country, partner, year } = filters;
    return { question: { release, lang, country, partner, year }, format: form.data.format };
  });
