import * as z from 'zod';
import type { Language } from '#domain/labels/language';
import { MIRROR_METRIC } from '#domain/mirror';
import { selectionSchema } from '#domain/selection-query';

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
    const wrong = [
      ...unknown.map((name) => ({ path: [name], message: unknownText() })),
      ...(read.error?.issues ?? []).map(({ path, message }) => ({ path: [...path], message })),
    ];
    for (const issue of wrong) context.issues.push({ code: 'custom', input: query, ...issue });
    if (wrong.length > 0 || !read.success) return z.NEVER;
    const { release, lang, filters } = read.data;
    return { release, lang, country: filters.country, partner: filters.partner, year: filters.year };
  });

function unknownText(): string {
  return `is not a parameter; known are: ${MIRROR_PARAMETERS.join(', ')}`;
}
