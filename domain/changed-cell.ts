import { AGGREGATES, type Aggregate } from './aggregate.ts';
import { ALL } from './codes/code-list.ts';
import type { Clock, Part } from './codes/counting-axes.ts';
import { protect } from './disclosure/gate.ts';
import { type Figure, withoutValue } from './figure.ts';
import { axesOfCell, type Change, LEDGER_MEASURES } from './ledger.ts';
import type { DisclosureMethod } from './release.ts';
import { isNotReported } from './reporting.ts';

/** A changed figure as the statement of the ledger gives it: exact measures of both releases, 0 where there is no cell. */
export type ChangedCell = {
  readonly aggregate: Aggregate['name'];
  readonly clock: Clock;
  readonly part: Part | null;
  /** The codes of the cell, in the order of `axesOfCell`. */
  readonly place: readonly string[];
  readonly metric: string;
  readonly old_cases: number;
  readonly old_keys: number;
  readonly old_value: number;
  readonly old_known: number;
  readonly new_cases: number;
  readonly new_keys: number;
  readonly new_value: number;
  readonly new_known: number;
  readonly difference: number;
};

/** What the figures of one release need beside their cells. */
export type Side = { readonly method: DisclosureMethod; readonly notReported: ReadonlySet<string> };

/**
 * The change of a figure as it was and is published: both values pass the disclosure gate. Where there is no cell the figure is
 * 0, or `x` when its party did not report that year; a party that has cases though it did not report has the flag `u`.
 */
export function changeOf(row: ChangedCell, before: Side, after: Side): Change {
  const cell = cellOf(row);
  const old = figureOf(row.metric, cell, before, {
    cases: row.old_cases,
    keys: row.old_keys,
    sum: row.old_value,
    known: row.old_known,
  });
  const now = figureOf(row.metric, cell, after, {
    cases: row.new_cases,
    keys: row.new_keys,
    sum: row.new_value,
    known: row.new_known,
  });
  const difference = old.value === null || now.value === null ? null : row.difference;
  const { aggregate, clock, part, metric } = row;
  return { aggregate, clock, part, cell, metric, old, new: now, difference };
}

type Measures = {
  readonly cases: number;
  readonly keys: number;
  readonly sum: number;
  readonly known: number;
};

function figureOf(id: string, cell: Change['cell'], side: Side, measures: Measures): Figure {
  const metric = LEDGER_MEASURES.find((measure) => measure.metric.id === id)?.metric;
  if (!metric) throw new Error(`the ledger has no metric ${id}`);
  const figure = protect(measures, metric, side.method);
  if (!isNotReported(side.notReported, cell)) return figure;
  if (measures.cases === 0) return withoutValue('x');
  return figure.value === null ? figure : { ...figure, status: [...figure.status, 'u'] };
}

function cellOf({ aggregate, place }: ChangedCell): Change['cell'] {
  const found = AGGREGATES.find(({ name }) => name === aggregate);
  if (!found) throw new Error(`unknown aggregate: ${aggregate}`);
  const codes = axesOfCell(found).map((axis, index) => [axis, place[index] ?? ALL] as const);
  return Object.fromEntries(codes.filter(([, code]) => code !== ALL));
}
