import { CELL_AXES, type CellAxis, type Change } from '#domain/ledger';
import type { Say } from '../../words/say.ts';

/** Who comes first, then when, then what. */
const LAST: readonly CellAxis[] = ['year', 'crime', 'outcome', 'scope', 'states'];
const ORDER: readonly CellAxis[] = [...CELL_AXES.filter((axis) => !LAST.includes(axis)), ...LAST];

type PlaceWords = 'allCases' | 'states' | Change['clock'] | NonNullable<Change['part']>;

/** Where a changed figure stands, in words: `Spain, as initiator, 2021, by year of opening`. */
export function changePlace(
  { cell, part, clock }: Change,
  labelOf: (axis: CellAxis, code: string) => string,
  say: Say<PlaceWords>,
): string {
  const places = ORDER.flatMap((axis) => {
    const code = cell[axis];
    if (code === undefined) return [];
    return [axis === 'states' ? say('states', { states: Number(code) }) : labelOf(axis, code)];
  });
  const named = places.length === 0 ? [say('allCases')] : places;
  return [...named, ...(part === null || part === 'INVOLVED' ? [] : [say(part)]), say(clock)].join(', ');
}
