import {
  AGGREGATES,
  type Aggregate,
  CASE_AXES,
  type CaseAxis,
  type Grain,
  grainsOn,
  LIST_AXES,
  type ListAxis,
  PARTY_AXES,
} from './aggregate.ts';
import type { Clock, Part } from './codes/counting-axes.ts';
import { effectivePart } from './counting.ts';
import type { Dimension } from './dimension.ts';
import { axesOfFormula, clocksOfFormula } from './formula.ts';
import type { Sentence } from './labels/sentence.ts';
import { baseOf, type Metric } from './metric.ts';
import { refusalOf } from './refusal.ts';
import { noSuchLists, noSuchMeasure, notOnClock, tooManyAxes } from './refusal-of-source.ts';
import type { DurationKind, RequestSide } from './request-aggregate.ts';
import type { Selection } from './selection.ts';

/** The smallest aggregate and grain that answer a selection exactly, the part whose cases count, and on which clocks. */
export type CaseSource = {
  readonly kind: 'cases';
  readonly aggregate: Aggregate;
  readonly grain: Grain;
  readonly part: Part | null;
  readonly clocks: readonly Clock[];
};

/** The table of requests, read from the side on which a country is a row; or that of the agencies which were asked. */
export type RequestSource = {
  readonly kind: 'requests';
  readonly party: 'country' | 'agency';
  readonly side: RequestSide;
  /** Who stands on the other side. */
  readonly other: 'States' | 'bodies';
  readonly part: null;
};

/** The one table of durations, by country or by agency. */
export type DurationSource = {
  readonly kind: 'durations';
  readonly party: 'country' | 'agency';
  readonly days: DurationKind;
  readonly part: null;
};

/** Where a selection is read from. */
export type Source = CaseSource | RequestSource | DurationSource;

/** Why a selection has no figures, in a sentence that says what can be asked instead. */
export type Refusal = { readonly refusal: Sentence };

/** What each dimension needs an aggregate to keep apart. */
const CASE_AXIS: Readonly<Partial<Record<Dimension, CaseAxis>>> = {
  year: 'year',
  quarter: 'month',
  month: 'month',
  crime: 'crime',
  crime_code: 'crime',
  outcome: 'outcome',
  outcome_group: 'outcome',
  scope: 'scope',
};

/** Where to read a selection from, or why no aggregate holds it. */
export function sourceOf(metric: Metric, selection: Selection): Source | Refusal {
  const used = usedDimensions(selection);
  const refusal = refusalOf(metric, selection, used);
  if (refusal !== undefined) return { refusal };
  const { formula } = baseOf(metric);
  const party = used.includes('agency') ? 'agency' : 'country';
  switch (formula.kind) {
    case 'requests':
      return { kind: 'requests', party, side: formula.side, other: formula.other ?? 'States', part: null };
    case 'request-ratio':
      return { kind: 'requests', party, side: formula.side, other: 'States', part: null };
    case 'duration':
    case 'duration-count':
      return { kind: 'durations', party, days: formula.days, part: null };
    default:
      return sourceOfCases(metric, selection, used);
  }
}

function sourceOfCases(
  metric: Metric,
  selection: Selection,
  used: readonly Dimension[],
): CaseSource | Refusal {
  const base = baseOf(metric);
  const lists = listsNeeded(base, selection, used);
  const part = effectivePart(selection.part, isOfParty(lists));
  const aggregates = aggregatesOf(lists, part);
  const [first] = aggregates;
  if (!first) return { refusal: noSuchLists(lists) };
  const refusal = noSuchMeasure(base, part, first);
  if (refusal !== undefined) return { refusal };
  const clocks = clocksOf(base, selection);
  const needed = neededAxes(base, used);
  const stored = storedOn(aggregates, clocks);
  const found = stored.find(({ grain }) => needed.every((axis) => grain.includes(axis)));
  if (found) return { kind: 'cases', ...found, part, clocks };
  const grains = stored.map(({ grain }) => grain);
  return {
    refusal: grains.length > 0 ? tooManyAxes(metric, needed, first, grains) : notOnClock(metric, first),
  };
}

/** Whether a source keeps all codes of a dimension together as a row of its own: of lists, whose rows do not add up. */
export function hasRowOfAll(source: Source, dimension: Dimension): boolean {
  switch (source.kind) {
    case 'cases':
      return LIST_AXES.some((axis) => axis === dimension);
    case 'requests':
      return false;
    case 'durations':
      return dimension === 'country' || dimension === 'agency';
    default:
      throw new Error(`unknown source: ${source satisfies never}`);
  }
}

/** The dimensions that a selection asks for or filters on. */
function usedDimensions({ by, filters }: Selection): readonly Dimension[] {
  // The keys of `Filters` are dimensions; `Object.keys` widens them to string.
  return [...new Set([...by, ...(Object.keys(filters) as Dimension[])])];
}

/**
 * The list axes that an aggregate must have: those asked for, those that the metric itself counts by, and the panel of
 * like-for-like where its agencies are not rows.
 */
function listsNeeded(
  { formula, within }: Metric,
  { by, isLikeForLike }: Selection,
  used: readonly Dimension[],
): readonly ListAxis[] {
  const needed = new Set<Dimension | ListAxis | undefined>([
    ...used,
    within?.dimension,
    formula.kind === 'distinct' ? formula.axis : undefined,
    isLikeForLike && !by.includes('agency') ? 'panel' : undefined,
  ]);
  return LIST_AXES.filter((axis) => needed.has(axis));
}

/** Without a party, a part is that of any State of the case: the row `ALL` of the countries. */
function aggregatesOf(lists: readonly ListAxis[], part: Part | null): readonly Aggregate[] {
  const wanted = lists.length === 0 && part !== null ? (['country'] as const) : lists;
  return AGGREGATES.filter((candidate) => candidate.lists.join() === wanted.join());
}

function isOfParty(lists: readonly ListAxis[]): boolean {
  return lists.some((axis) => axis === 'panel' || PARTY_AXES.some((party) => party === axis));
}

function clocksOf({ formula }: Metric, { clock }: Selection): readonly Clock[] {
  const own = clocksOfFormula(formula);
  return own.length > 0 ? own : [clock];
}

/** The grains that some aggregates store on every one of some clocks, smallest first in each. */
function storedOn(aggregates: readonly Aggregate[], clocks: readonly Clock[]) {
  return aggregates.flatMap((aggregate) =>
    aggregate.grains
      .filter((grain) => clocks.every((clock) => grainsOn(aggregate, clock).includes(grain)))
      .map((grain) => ({ aggregate, grain })),
  );
}

function neededAxes({ formula }: Metric, used: readonly Dimension[]): Grain {
  const needed = new Set([...used.map((id) => CASE_AXIS[id]), ...axesOfFormula(formula)]);
  return CASE_AXES.filter((axis) => needed.has(axis));
}
