import { ALL } from './codes/code-list.ts';
import type { Clock, Part } from './codes/counting-axes.ts';
import { type Cell, protect } from './disclosure/gate.ts';
import { type Figure, withoutValue } from './figure.ts';
import { type Change, LEDGER_MEASURES } from './ledger.ts';
import { axesOfTable, type LedgerTableName } from './ledger-table.ts';
import type { Metric } from './metric.ts';
import type { DisclosureMethod } from './release.ts';
import { isNotReported } from './reporting.ts';

/**
 * A changed figure as the statement of the ledger gives it: exact measures of both releases, 0 where there is no cell. `value` is the
 * number itself, of a share its numerator. `known` is of a quantity in how many cases it is known, of a share its denominator,
 * and of requests how many only the States on the other side tell of. `difference` is in the unit of the metric.
 */
export type ChangedCell = {
  readonly aggregate: LedgerTableName;
  readonly clock: Clock;
  readonly part: Part | null;
  /** The codes of the cell, in the order of `axesOfTable`. */
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
    value: row.old_value,
    known: row.old_known,
  });
  const now = figureOf(row.metric, cell, after, {
    cases: row.new_cases,
    keys: row.new_keys,
    value: row.new_value,
    known: row.new_known,
  });
  const difference = old.value === null || now.value === null ? null : row.difference;
  const { aggregate, clock, part, metric } = row;
  return { aggregate, clock, part, cell, metric, old, new: now, difference };
}

type Measures = {
  readonly cases: number;
  readonly keys: number;
  readonly value: number;
  readonly known: number;
};

function figureOf(id: string, cell: Change['cell'], side: Side, measures: Measures): Figure {
  const metric = LEDGER_MEASURES.find((measure) => measure.metric.id === id)?.metric;
  if (!metric) throw new Error(`the ledger has no metric ${id}`);
  const protectedCell = cellOfMetric(metric, measures);
  const figure = protect(protectedCell, metric, side.method);
  const isBorrowed = metric.formula.kind === 'requests' && measures.known > 0;
  if (!isNotReported(side.notReported, cell)) return isBorrowed ? lessReliable(figure) : figure;
  const isNothing = protectedCell.cases === 0 || figure.status[0] === 'z';
  return isNothing ? withoutValue('x') : lessReliable(figure);
}

/** The measures of a cell by the names that the gate knows them by. */
function cellOfMetric({ formula }: Metric, { cases, keys, value, known }: Measures): Cell {
  switch (formula.kind) {
    case 'requests':
    case 'duration-count':
      return { cases: value, keys };
    case 'request-ratio':
      return { cases, keys, numerator: value, denominator: known };
    case 'duration':
      return { cases, keys, quantile: value };
    default:
      return { cases, keys, sum: value, known };
  }
}

function lessReliable(figure: Figure): Figure {
  return figure.value === null ? figure : { ...figure, status: [...figure.status, 'u'] };
}

function cellOf({ aggregate, place }: ChangedCell): Change['cell'] {
  const codes = axesOfTable(aggregate).map((axis, index) => [axis, place[index] ?? ALL] as const);
  return Object.fromEntries(codes.filter(([, code]) => code !== ALL));
}
