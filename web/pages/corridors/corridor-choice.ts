import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { findMetric, type Metric } from '#domain/metric';
import { type Selection, writeSelection } from '#domain/selection';
import type { Search } from '../../address/search.ts';
import { notOneRun, readRun, type Years, yearCodes } from '../../selection/page-selection.ts';
import { readSelection, type Unused } from '../../selection/read-selection.ts';

/** The metrics of pairs of States: cases of both together, then those that have a direction. */
export const CORRIDOR_METRICS = [
  'pair-cases',
  'cases-initiated',
  'directed-requests',
  'requests-received',
] as const;

export type CorridorMetric = (typeof CORRIDOR_METRICS)[number];

/** The parameters of an address that the page of corridors knows. */
export const CORRIDOR_PARAMETERS = ['metric', 'year', 'clock', 'release', 'lang'] as const;

/** What the page of corridors shows: what its selection says, with the years as one run (`null`: all of the release). */
export type CorridorChoice = {
  readonly metric: CorridorMetric;
  readonly years: Years | null;
  readonly selection: Selection;
};

/** Reads the choice from the query of an address; what cannot be used is left out and named. */
export function readCorridors(search: Search): {
  readonly choice: CorridorChoice;
  readonly unused: readonly Unused[];
} {
  const reading = { parameters: CORRIDOR_PARAMETERS, metric: CORRIDOR_METRICS[0], shows: isOfPairs };
  const { selection, unused } = readSelection(search, reading);
  const metric = CORRIDOR_METRICS.find((id) => id === selection.metric) ?? CORRIDOR_METRICS[0];
  const years = readRun(selection.filters.year);
  return {
    choice: { metric, years, selection },
    unused: [...unused, ...notOneRun(selection.filters.year, search)],
  };
}

/** The question for all pairs of a period that has cells of its own. `release`: that which was read. */
export function matrixQuery({ selection }: CorridorChoice, period: Years, release: number): string {
  const { metric, clock, lang } = selection;
  const part = findMetric(metric)?.part ?? null;
  const filters = { year: yearCodes(period) };
  return writeSelection({ metric, by: ['country', 'partner'], filters, clock, part, release, lang });
}

/** Whether a reader may change which date gives the year: not of requests, whose year is that of receipt. */
export function hasClock({ metric }: Pick<CorridorChoice, 'metric'>): boolean {
  const clock = findMetric(metric)?.clock;
  return SELECTABLE_CLOCKS.some((each) => each === clock);
}

/** Whether a metric says the same of both directions of a pair. */
export function isSymmetric(metric: string): boolean {
  return metric === 'pair-cases';
}

function isOfPairs({ id }: Metric): boolean {
  return CORRIDOR_METRICS.some((each) => each === id);
}
