import { AGGREGATES, type Aggregate, CASE_AXES, type CaseAxis, type ListAxis } from './aggregate.ts';
import { ALL, NOT_STATED } from './codes/code-list.ts';
import { CLOCKS, type Clock, type Part } from './codes/counting-axes.ts';
import { DIMENSION_IDS, type Dimension } from './dimension.ts';
import type { Figure } from './figure.ts';
import { METRICS, type Metric } from './metric.ts';
import type { ReleaseCategories } from './release.ts';

/**
 * The revision ledger: what a release changed in the figures of an earlier one. A figure of the ledger is one cell of one stored
 * aggregate and one metric that is kept there as it is: the number of cases, or the sum of a quantity with its coverage. Shares
 * and rates are made from these and change with them.
 */
export type Change = {
  readonly aggregate: Aggregate['name'];
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

/** An axis of the cells that are compared. */
export type CellAxis = ListAxis | CaseAxis;

/** An axis by which changes can be asked for, because figures can. */
export type LedgerAxis = Extract<CellAxis, Dimension>;

type Cell = Readonly<Partial<Record<CellAxis, string>>>;

/** The columns that hold a metric of the ledger in every aggregate; `known`: in how many cases a quantity is known. */
export type LedgerMeasure = { readonly metric: Metric; readonly value: string; readonly known?: string };

/** What the ledger compares, cases first, then the quantities in the order of the catalogue. */
export const LEDGER_MEASURES: readonly LedgerMeasure[] = METRICS.flatMap(measureOf);

/** The axes of all cells that are compared, each once. */
export const CELL_AXES: readonly CellAxis[] = [...new Set([...CASE_AXES, ...AGGREGATES.flatMap(axesOfCell)])];

/** The axes by which changes can be asked for, each once. */
export const LEDGER_AXES: readonly LedgerAxis[] = CELL_AXES.filter(isAsked);

/** The columns that say where a cell of an aggregate lies, beside grain, clock and part, in the order of its key. */
export function axesOfCell({ lists, axes }: Aggregate): readonly CellAxis[] {
  return [...lists, ...axes];
}

function isAsked(axis: CellAxis): axis is LedgerAxis {
  return DIMENSION_IDS.some((id) => id === axis);
}

/** What a metric of the catalogue is in the ledger: the metric that is stored, and the part and scope that it means. */
export type LedgerQuestion = {
  readonly metric: string;
  readonly part?: Part;
  readonly scope?: readonly string[];
};

/** Where to look for a metric in the ledger; `undefined` for one that is made from other figures, such as a share. */
export function inLedger({ id, formula, part }: Metric): LedgerQuestion | undefined {
  if (formula.kind === 'sum') return { metric: id };
  if (formula.kind !== 'cases' || (formula.where && formula.where.axis !== 'scope')) return undefined;
  const scope = formula.where?.in;
  return { metric: 'cases', ...(part && { part }), ...(scope && { scope }) };
}

function measureOf(metric: Metric): readonly LedgerMeasure[] {
  const { id, formula } = metric;
  if (formula.kind === 'sum')
    return [{ metric, value: `${formula.quantity}_sum`, known: `${formula.quantity}_known` }];
  return id === 'cases' ? [{ metric, value: 'cases' }] : [];
}

/** A year on a clock, as one word. */
function clockYear(clock: string, year: string): string {
  return `${clock} ${year}`;
}

/**
 * The years on each clock, as `clockYear` writes them, of which both releases have figures; with them the rows for "not stated"
 * and for all years together. A year that only one of them covers, or a clock on which only one counts, was not published before,
 * or is no longer: its figures are new or gone, not changed.
 */
export function comparedYears(before: ReleaseCategories, after: ReleaseCategories): readonly string[] {
  return CLOCKS.flatMap((clock) => {
    if (!before.year[clock] || !after.year[clock]) return [];
    const known = new Set(yearsCovered(before, clock));
    const both = yearsCovered(after, clock).filter((year) => known.has(year));
    return [...both, NOT_STATED, ALL].map((year) => clockYear(clock, year));
  });
}

/** The axes on which a release counts only if it was built since there are such counts. */
const LATER_AXES = ['month', 'states', 'partner', 'channel', 'instrument', 'agency_group', 'panel'] as const;

/** The axes on which not both releases count: what is kept by them was not published before, or is no longer, and not changed. */
export function axesNotCompared(before: ReleaseCategories, after: ReleaseCategories): readonly CellAxis[] {
  return LATER_AXES.filter((axis) => !before[axis] || !after[axis]);
}

/** The years on a clock that the second release covers and the first does not. */
export function yearsAdded(
  before: ReleaseCategories,
  after: ReleaseCategories,
  clock: Clock,
): readonly string[] {
  const known = new Set(yearsCovered(before, clock));
  return yearsCovered(after, clock).filter((year) => !known.has(year));
}

/**
 * Every year from the first to the last in which a case was opened or has its date on the clock: gaps are zeros. None where the
 * release does not count on the clock.
 */
export function yearsCovered({ year }: ReleaseCategories, clock: Clock): readonly string[] {
  const own = year[clock];
  if (!own) return [];
  // A stock is read at the end of years; those in which cases were opened may not have ended.
  const stated = [...(clock === 'OPEN_AT_END' ? [] : year.OPENED), ...own]
    .filter((code) => code !== NOT_STATED)
    .map(Number);
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, offset) => String(first + offset));
}
