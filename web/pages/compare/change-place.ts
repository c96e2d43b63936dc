import { shownPlace } from '#domain/changed-place';
import type { Change, LabelledChange } from '#domain/ledger';
import type { Say } from '../../words/say.ts';

type PlaceWords = 'allCases' | 'allRequests' | 'states' | Change['clock'] | NonNullable<Change['part']>;

/** Where a changed figure stands, in words: `Spain, as initiator, 2021, by year of opening`. */
export function changePlace(change: LabelledChange, say: Say<PlaceWords>): string {
  const { part, clock, labels } = change;
  const places = shownPlace(change).map(([axis, code]) =>
    axis === 'states' ? say('states', { states: Number(code) }) : (labels[axis] ?? code),
  );
  const all = say(clock === 'RECEIVED' ? 'allRequests' : 'allCases');
  const named = places.length === 0 ? [all] : places;
  return [...named, ...(part === null || part === 'INVOLVED' ? [] : [say(part)]), say(clock)].join(', ');
}
