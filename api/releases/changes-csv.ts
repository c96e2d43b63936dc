import { shownPlace } from '#domain/changed-place';
import type { Figure } from '#domain/figure';
import { CELL_AXES, type LabelledChange } from '#domain/ledger';
import { type Row, writeRecords } from '../formats/records.ts';

/** Which releases were compared, and why the later one differs: on every line, so that a line can stand alone. */
export type ChangesOf = { readonly release: number; readonly since: number; readonly reason: string | null };

const SIDES = ['old', 'new'] as const;

const HEADER: Row = [
  ...['release', 'since', 'metric', 'metric_label', 'aggregate', 'clock', 'part'],
  ...CELL_AXES,
  'place',
  ...SIDES.flatMap((side) => [side, `${side}_status`, `${side}_known_cases`]),
  ...['difference', 'reason'],
];

/**
 * Changes as CSV (RFC 4180, UTF-8, CRLF): one record each, in their order; with the header when it is asked for.
 * An axis that a cell takes together is empty; `place` has the words for the codes of the others, in the order in which readers are told. `old` and `new` are empty where a status letter stands in their place.
 */
export function changesCsv(
  of: ChangesOf,
  changes: readonly LabelledChange[],
  header: 'header' | 'no header',
): string {
  const records = changes.map((change) => recordOf(of, change));
  return writeRecords(header === 'header' ? [HEADER, ...records] : records);
}

function recordOf({ release, since, reason }: ChangesOf, change: LabelledChange): Row {
  const { metric, aggregate, clock, part, cell, labels, difference } = change;
  return [
    ...[release, since, metric, labels.metric, aggregate, clock, part ?? ''],
    ...CELL_AXES.map((axis) => cell[axis] ?? ''),
    shownPlace(change)
      .map(([axis]) => labels[axis])
      .join(', '),
    ...SIDES.flatMap((side) => figureCells(change[side])),
    ...[difference ?? '', reason ?? ''],
  ];
}

function figureCells({ value, status, coverage }: Figure): Row {
  return [value ?? '', status.join(' '), coverage?.known ?? ''];
}
