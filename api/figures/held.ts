import { ALL } from '#domain/codes/code-list';
import type { Held } from './axes.ts';
import type { Place } from './place.ts';

/** Where the dimensions that are held hold every cell: a code for each, `ALL` for several years together. */
export function heldAt(held: readonly Held[]): Place {
  return Object.fromEntries(held.map(({ id, codes }) => [id, codes.length === 1 ? codes[0] : ALL]));
}
