import { isUnstated, type StatedAxis, shownPlace } from '#domain/changed-place';
import type { Change } from '#domain/ledger';
import type { CellAxis } from '#domain/ledger-table';
import type { Say } from '../../words/say.ts';

type PlaceWords =
  | 'allCases'
  | 'allRequests'
  | 'states'
  | `${StatedAxis}NotStated`
  | Change['clock']
  | NonNullable<Change['part']>;

/** Where a changed figure stands, in words: `Spain, as initiator, 2021, by year of opening`. */
export function changePlace(
  change: Change,
  labelOf: (axis: CellAxis, code: string) => string,
  say: Say<PlaceWords>,
): string {
  const { part, clock } = change;
  const places = shownPlace(change).map(([axis, code]) => {
    if (axis === 'states') return say('states', { states: Number(code) });
    return isUnstated(axis, code) ? say(`${axis}NotStated`) : labelOf(axis, code);
  });
  const all = say(clock === 'RECEIVED' ? 'allRequests' : 'allCases');
  const named = places.length === 0 ? [all] : places;
  return [...named, ...(part === null || part === 'INVOLVED' ? [] : [say(part)]), say(clock)].join(', ');
}
