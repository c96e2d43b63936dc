import { ALL } from '#domain/codes/code-list';
import type { Held } from './axes.ts';
import type { Place } from './place.ts';

/** Where the dimensions that are held hold every cell: a code for each, `ALL` for several years together. */
function heldAt(held: readonly Held[]): Place {
  return Object.fromEntries(held.map(({ id, codes }) => [id, codes.length === 1 ? codes[0] : ALL]));
}

/** Completes places with what is held. Where nothing is, a place stays the same object: there are thousands in a table. */
export function completedBy(held: readonly Held[]): (place: Place) => Place {
  if (held.length === 0) return (place) => place;
  const at = heldAt(held);
  return (place) => ({ ...at, ...place });
}
