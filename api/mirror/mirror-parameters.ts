import * as z from 'zod';
import type { Language } from '#domain/labels/language';
import { MIRROR_METRIC } from '#domain/mirror';
import { issueOf } from '#domain/parameter';
import { selectionSchema } from '#domain/selection-query';
import { unknownText } from '../parameter.pipe.ts';
import { passedOn } from '../passed-on.ts';

/** A question to the mirror view; what is left out is not narrowed. Codes and years are sorted. */
export type MirrorParameters = {
  readonly release: number | 'latest';
  readonly lang: Language;
  readonly country: readonly string[] | undefined;
  readonly partner: readonly string[] | undefined;
  readonly year: readonly string[] | undefined;
};

/** The parameters of /mirror. They mean the same as in a question for figures, and are read by its schema. */
export const MIRROR_PARAMETERS: readonly string[] = ['country', 'partner', 'year', 'release', 'lang'];

/** Reads the parameters of /mirror. A wrong parameter is an issue whose path names it. */
export const mirrorParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): MirrorParameters => {
    const unknown = Object.keys(query).filter((name) => !MIRROR_PARAMETERS.includes(name));
    const known = Object.entries(query).filter(([name]) => MIRROR_PARAMETERS.includes(name));
    const read = selectionSchema.safeParse({ ...Object.fromEntries(known), metric: MIRROR_METRIC });
    for (const name of unknown)
      context.issues.push({ ...issueOf(unknownText(MIRROR_PARAMETERS), query), path: [name] });
    context.issues.push(...passedOn([read], query, MIRROR_PARAMETERS));
    if (unknown.length > 0 || !read.success) return z.NEVER;
    const { release, lang, filters } = read.data;
    return { release, lang, country: filters.country, partner: filters.partner, year: filters.year };
  });
