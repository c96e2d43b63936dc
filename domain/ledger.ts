import { AGGREGATES, CASE_AXES } from './aggregate.ts';
import { type Clock, type Part, SELECTABLE_CLOCKS } from './codes/counting-axes.ts';
import { DIMENSION_IDS, type Dimension } from './dimension.ts';
import type { Figure } from './figure.ts';
import type { Formula } from './formula.ts';
import type { ChangeLabels } from './labels/change-labels.ts';
import {
  axesOfTable,
  type CellAxis,
  LEDGER_TABLES,
  type LedgerTableName,
  type RequestTable,
  requestTablesOf,
} from './ledger-table.ts';
import { METRICS, type Metric } from './metric.ts';
import type { Release } from './release.ts';
import type { ReportingChange } from './reporting.ts';

/**
 * The revision ledger: what a release changed in the figures of an earlier one. A figure of the ledger is one cell of one stored
 * table and one metric that is kept there as it is: the number of cases, the sum of a quantity with its coverage, a number of requests,
 * whether they were answered in time, or a quantile of days. All other shares and rates are made from these and change with them.
 */
export type Change = {
  readonly aggregate: LedgerTableName;
  readonly clock: Clock;
  readonly part: Part | null;
  /** The code on each axis that the cell keeps apart; an axis that is not named is taken together. */
  readonly cell: Cell;
  readonly metric: string;
  readonly old: Figure;
  readonly new: Figure;
  /** New less old, in the unit of the metric; `null` where one of them is no number. */
  readonly difference: number | null;
};

/** A change with the words for its codes, in the language that was asked for. */
export type LabelledChange = Change & { readonly labels: ChangeLabels };

/** A page of the ledger. */
export type Ledger = {
  readonly release: Release;
  readonly since: Release;
  /** Why, in the words of the steward; the reason of the later release. */
  readonly reason: string | null;
  /** How many figures changed among those asked for, on all pages. */
  readonly total: number;
  readonly totals: readonly LedgerTotal[];
  /** Years that are new and those that are gone, by clock: their figures were not published before, or are no longer. */
  readonly years: readonly {
    readonly clock: Clock;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  /** Who reports otherwise than before: where a party had no cases, its figures changed between 0 and “not reported”. */
  readonly reporting: readonly (ReportingChange & { readonly label: string })[];
  readonly changes: readonly LabelledChange[];
  /** The cursor of the next page; `null` on the last. */
  readonly next: string | null;
};

/** How many figures of a table changed. */
export type LedgerTotal = { readonly aggregate: LedgerTableName; readonly changes: number };

/** An axis by which changes can be asked for, because figures can. */
export type LedgerAxis = Extract<CellAxis, Dimension>;

type Cell = Readonly<Partial<Record<CellAxis, string>>>;

/**
 * A metric of the ledger. One of cases is kept in every aggregate, in the column `value`; `known`: in how many cases a quantity is
 * known. One of requests or durations is kept in tables of its own.
 */
export type LedgerMeasure = CaseMeasure | RequestMeasure;

export type CaseMeasure = { readonly metric: Metric; readonly value: string; readonly known?: string };

export type RequestMeasure = { readonly metric: Metric; readonly tables: readonly RequestTable[] };

/** What the ledger compares, cases first, then the others in the order of the catalogue. */
export const LEDGER_MEASURES: readonly LedgerMeasure[] = METRICS.flatMap(measureOf);

/** The axes of all cells that are compared, each once. */
export const CELL_AXES: readonly CellAxis[] = [
  ...new Set([...CASE_AXES, ...LEDGER_TABLES.flatMap(axesOfTable)]),
];

/** The axes by which changes can be asked for, each once. */
export const LEDGER_AXES: readonly LedgerAxis[] = CELL_AXES.filter(isAsked);

function isAsked(axis: CellAxis): axis is LedgerAxis {
  return DIMENSION_IDS.some((id) => id === axis);
}

/** The tables in which a metric of the ledger is kept. */
export function tablesOf(measure: LedgerMeasure): readonly LedgerTableName[] {
  return ('tables' in measure ? measure.tables : AGGREGATES).map(({ name }) => name);
}

/** Puts together how many figures changed, by table in their order; none where none did. */
export function ledgerTotals(changes: ReadonlyMap<LedgerTableName, number>): readonly LedgerTotal[] {
  return LEDGER_TABLES.flatMap((aggregate) => {
    const count = changes.get(aggregate);
    return count === undefined ? [] : [{ aggregate, changes: count }];
  });
}

/** What a metric of the catalogue is in the ledger: the metric that is stored, and the part, clock and codes that it means. */
export type LedgerQuestion = {
  readonly metric: string;
  readonly part?: Part;
  readonly clock?: Clock;
  readonly codes?: Readonly<Partial<Record<LedgerAxis, readonly string[]>>>;
};

/** Where to look for a metric in the ledger; `undefined` for one that is made from other figures, such as a share. */
export function inLedger(metric: Metric): LedgerQuestion | undefined {
  const { formula } = metric;
  if (formula.kind === 'cases') return casesInLedger(metric, formula);
  const kept = LEDGER_MEASURES.find((measure) => isSameFormula(measure.metric.formula, formula));
  return kept && { metric: kept.metric.id };
}

function casesInLedger(
  { part, clock, within }: Metric,
  { where, weight }: Extract<Formula, { kind: 'cases' }>,
): LedgerQuestion | undefined {
  if (weight || (where && where.axis !== 'scope')) return undefined;
  const isOfOwnClock = !SELECTABLE_CLOCKS.some((each) => each === clock);
  const codes = { ...(where && { scope: where.in }), ...(within && { [within.dimension]: [within.code] }) };
  return {
    metric: 'cases',
    ...(part && { part }),
    ...(isOfOwnClock && { clock }),
    ...(Object.keys(codes).length > 0 && { codes }),
  };
}

/** Formulas are plain values of the catalogue, whose keys stand in one order. */
function isSameFormula(a: Formula, b: Formula): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function measureOf(metric: Metric): readonly LedgerMeasure[] {
  const { id, formula, asks } = metric;
  if (formula.kind === 'cases') return id === 'cases' ? [{ metric, value: 'cases' }] : [];
  if (formula.kind === 'sum')
    return [{ metric, value: `${formula.quantity}_sum`, known: `${formula.quantity}_known` }];
  const tables = requestTablesOf(formula);
  // A metric that must be asked by some axes is another one in other words.
  return tables.length > 0 && !asks ? [{ metric, tables }] : [];
}
