import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import { baseOf, type Metric } from '#domain/metric';
import type { Filters } from '#domain/selection';
import { isTime } from '#domain/time-list';
import type { View } from '../meaning.ts';
import type { ReleaseFacts, Remark } from '../reading.ts';
import { isPeriod } from './years-asked.ts';

/** What decides the axes of an answer, beside the axes that the question names. */
export type AxesAsked = {
  readonly named: readonly Dimension[];
  readonly metric: Metric;
  readonly filters: Filters;
  readonly years: readonly number[];
  readonly view: View | null;
  /** Whether only agencies that always reported are asked for, and no table counts them together. */
  readonly isByAgency?: boolean;
};

/**
 * The axes of the answer: those that are named, those without which the measure or the view has no figure, and the year where a
 * question names no axis, because a trend is what is mostly meant. Years that have no total of their own are shown one by one.
 */
export function axesAsked(
  asked: AxesAsked,
  facts: ReleaseFacts,
): { readonly by: readonly Dimension[]; readonly remarks: readonly Remark[] } {
  const needed = neededAxes(asked);
  const some = new Set([...asked.named, ...needed]);
  if (isTrend(asked, some)) some.add('year');
  const { years } = asked;
  const isFine = some.has('month') || some.has('quarter');
  if (isFine) some.delete('year');
  const isSplit = years.length > 1 && !some.has('year') && !isFine && !isPeriod(years, facts);
  if (isSplit) some.add('year');
  const added = [...new Set(needed)].filter((each) => each !== 'year' && !asked.named.includes(each));
  return {
    by: DIMENSION_IDS.filter((dimension) => some.has(dimension)),
    remarks: [
      ...added.map((dimension): Remark => ({ kind: 'axis-added', dimension })),
      ...(isSplit ? [{ kind: 'year-by-year', first: years[0] ?? 0, last: years.at(-1) ?? 0 } as const] : []),
    ],
  };
}

/** No axis is named: the years are, but of one year several codes are compared with each other. */
function isTrend({ named, filters, years, view }: AxesAsked, some: ReadonlySet<Dimension>): boolean {
  if (named.length > 0 || view === 'map' || view === 'heat') return false;
  const isCompared = some.size > 0 || Object.values(filters).some((codes) => codes.length > 1);
  return years.length !== 1 || !isCompared;
}

function neededAxes(asked: AxesAsked): readonly Dimension[] {
  const { named, filters } = asked;
  const has = (dimension: Dimension) => named.includes(dimension) || filters[dimension] !== undefined;
  return [
    ...neededByMetric(asked.metric, has),
    ...neededByView(asked),
    ...(asked.isByAgency && !named.includes('agency') ? (['agency'] as const) : []),
  ];
}

/** The axes of which a share is shown where a question says only that shares are. */
const SHARED: readonly Dimension[] = ['outcome_group', 'country', 'channel', 'instrument'];

function neededByMetric(metric: Metric, has: (dimension: Dimension) => boolean): readonly Dimension[] {
  const { asks = [] } = metric;
  const missing = asks.filter((dimension) => !has(dimension));
  const { formula } = baseOf(metric);
  const over = formula.kind === 'ratio' ? (formula.over ?? []) : [];
  return [
    ...missing,
    ...(over.some(has) ? [] : SHARED.filter((dimension) => over.includes(dimension)).slice(0, 1)),
    ...(formula.kind === 'duration-count' && !has('duration') ? (['duration'] as const) : []),
    ...(metric.formula.kind === 'change' && !has('year') ? (['year'] as const) : []),
    ...(metric.formula.kind === 'rate' ? (['country', 'year'] as const).filter((each) => !has(each)) : []),
  ];
}

function neededByView({ view, named, filters }: AxesAsked): readonly Dimension[] {
  const hasAxes = named.length > 0 || Object.values(filters).some((codes) => codes.length > 1);
  if (view === 'map' && !named.includes('country')) return ['country'];
  if (view === 'line' && !named.some(isTime)) return ['year'];
  return view === 'heat' && !hasAxes ? ['country', 'partner'] : [];
}
