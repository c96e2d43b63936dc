import { isUnstated } from '../changed-place.ts';
import type { Change } from '../ledger.ts';
import type { CellAxis } from '../ledger-table.ts';
import { knownLabel, labelOf } from './label.ts';
import type { Language } from './language.ts';
import { type AgencyName, partyLabel } from './party-label.ts';
import { timeLabel } from './time-label.ts';

/** The words for the codes of a change, by the name of the code or of its axis. */
export type ChangeLabels = Readonly<
  Record<'metric' | 'clock', string> & Partial<Record<'part' | CellAxis, string>>
>;

/**
 * The words for a change of the ledger in a language: of its metric, its clock and its part, and of the code on each axis of its
 * cell. What has no words, such as a number of States, is its own.
 */
export function changeLabels(change: Change, nameOf: AgencyName, language: Language): ChangeLabels {
  const { metric, clock, part, cell } = change;
  // `Object.entries` forgets which keys a record has.
  const places = Object.entries(cell) as [CellAxis, string][];
  return {
    metric: labelOf('metric', metric, language),
    clock: labelOf('clock', clock, language),
    ...(part && { part: labelOf('part', part, language) }),
    ...Object.fromEntries(places.map(([axis, code]) => [axis, placeLabel(axis, code, { nameOf, language })])),
  };
}

function placeLabel(
  axis: CellAxis,
  code: string,
  { nameOf, language }: { readonly nameOf: AgencyName; readonly language: Language },
): string {
  if (isUnstated(axis, code)) return labelOf('not_stated', axis, language);
  switch (axis) {
    case 'year':
    case 'month':
      return timeLabel(axis, code, language);
    case 'agency':
    case 'agency_group':
      return partyLabel({ axis: 'agency', code }, nameOf, language);
    case 'states':
    case 'panel':
      return code;
    default:
      return knownLabel(axis === 'partner' ? 'country' : axis, code, language) ?? code;
  }
}
