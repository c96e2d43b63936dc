import type { Clock, Part } from './codes/counting-axes.ts';
import type { Instrument } from './codes/instrument.ts';
import type { Dimension } from './dimension.ts';
import type { Formula } from './formula.ts';
import { CASELOAD } from './metrics/caseload.ts';
import { changeOf } from './metrics/changes.ts';
import { COOPERATION } from './metrics/cooperation.ts';
import { DURATIONS } from './metrics/durations.ts';
import { OUTCOMES } from './metrics/outcomes.ts';
import { rateOf } from './metrics/rates.ts';
import { REPORTING } from './metrics/reporting.ts';
import { REQUESTS } from './metrics/requests.ts';
import { RESULTS } from './metrics/results.ts';
import { revisionOf } from './metrics/revisions.ts';
import { STOCKS } from './metrics/stocks.ts';

type CountingUnit = 'CASE' | 'PERSON' | 'AMOUNT' | 'EVENT' | 'AGENCY' | 'REQUEST';

/** One entry of the metrics catalogue: what the number is, in words that can be printed under it. */
export type Metric = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
  /** Row of the catalogue of the field (M01 …). */
  readonly catalogue: string;
  /** What is counted once: a case however many parties it has, a person or a meeting once for each case that states it. */
  readonly countingUnit: CountingUnit;
  /** The columns of the bundle without which there is no figure, `file.column`. */
  readonly needs: readonly string[];
  /** The clock used unless the selection names another. */
  readonly clock: Clock;
  /** The part that the metric itself means; absent = the selection may choose, `INVOLVED` unless it does. */
  readonly part?: Part;
  readonly formula: Formula;
  /** The dimensions without which there is no figure: in `by`, or held at one code. */
  readonly asks?: readonly Dimension[];
  /** The one code of a dimension to whose cases the metric is confined. */
  readonly within?: { readonly dimension: 'instrument'; readonly code: Instrument };
  readonly source: string;
};

/** The metrics that are made of no other, by what they are about, in the order in which people look for them. */
export const METRIC_GROUPS = {
  caseload: CASELOAD,
  cooperation: COOPERATION,
  stocks: STOCKS,
  requests: REQUESTS,
  durations: DURATIONS,
  outcomes: OUTCOMES,
  results: RESULTS,
  reporting: REPORTING,
} as const satisfies Readonly<Record<string, readonly Metric[]>>;

const BASE = [
  ...METRIC_GROUPS.caseload,
  ...METRIC_GROUPS.cooperation,
  ...METRIC_GROUPS.stocks,
  ...METRIC_GROUPS.requests,
  ...METRIC_GROUPS.durations,
  ...METRIC_GROUPS.outcomes,
  ...METRIC_GROUPS.results,
  ...METRIC_GROUPS.reporting,
] as const satisfies readonly Metric[];

/** The catalogue: every metric that a bundle of cases and participations can feed so far. */
export const METRICS = [
  ...BASE,
  ...BASE.flatMap(changeOf),
  ...BASE.flatMap(rateOf),
  ...BASE.flatMap(revisionOf),
] as const satisfies readonly Metric[];

/** The metric of an id, or `undefined` for an id that the catalogue does not hold. */
export function findMetric(id: string): Metric | undefined {
  return METRICS.find((metric) => metric.id === id);
}

/** The metric whose measures are read: that of which a metric is made, else the metric itself. */
export function baseOf(metric: Metric): Metric {
  if (!('of' in metric.formula)) return metric;
  const base = findMetric(metric.formula.of);
  if (!base) throw new Error(`the metric ${metric.id} is made of ${metric.formula.of}, which does not exist`);
  return base;
}
