import type { Clock, Part } from './codes/counting-axes.ts';
import { DIMENSION_IDS, type Dimension } from './dimension.ts';
import { readsAllOf } from './formula.ts';
import { DEFAULT_LANGUAGE, type Language } from './labels/language.ts';
import { baseOf, findMetric, type Metric } from './metric.ts';
import { isTime, writeTimes } from './time-list.ts';

/**
 * What is asked: one value that the URL of the dashboard, the query of the API and a saved table all carry.
 * `by` are the axes of the answer in order; `filters` keep single codes of an axis. A filter of several codes on an axis
 * that is not in `by` adds the axis: several codes give several rows, never one new cell (closed lattice). Years are the one
 * exception: several years without the axis ask for one cell of a declared period, and for nothing else.
 */
export type Selection = {
  readonly metric: string;
  readonly by: readonly Dimension[];
  readonly filters: Filters;
  readonly clock: Clock;
  /** `null`: the metric is not about a part, and no party axis asks for one. */
  readonly part: Part | null;
  readonly release: number | 'latest';
  /** Only the agencies that reported in every year shown, so that a trend is not one of who reports. */
  readonly isLikeForLike?: true;
  /** The language of the labels. */
  readonly lang: Language;
};

export type Filters = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/**
 * The axes of an answer: those asked for, then those on which a filter names several codes, or one of whose codes is to be
 * shown beside all rows of its axis. Several years do not add an axis: they stay one period, held; but a change is one of
 * year by year.
 */
export function axesOf(by: readonly Dimension[], filters: Filters, metric: Metric): readonly Dimension[] {
  const filtered = DIMENSION_IDS.filter((id) => filters[id] !== undefined && !by.includes(id));
  const readOf = (dimensions: readonly Dimension[]) =>
    readsAllOf(metric.formula, baseOf(metric).formula, dimensions);
  const hasWhole = readOf(by).some((id) => id !== 'year');
  const needed = readOf(filtered).filter((id) => id === 'year' || !hasWhole);
  const isAxis = (id: Dimension) => needed.includes(id) || (id !== 'year' && (filters[id]?.length ?? 0) > 1);
  return [...by, ...filtered.filter(isAxis)];
}

/**
 * The one canonical spelling of a selection as a URL query: parameters in a fixed order, codes sorted, defaults left out.
 * Equal questions have equal queries, so a cache or a citation may use it as a key.
 */
export function writeSelection(selection: Selection): string {
  const metric = findMetric(selection.metric);
  const filters = DIMENSION_IDS.map((id) => [id, writeCodes(id, selection.filters[id])] as const);
  return [
    ['metric', selection.metric] as const,
    ['by', selection.by.join(',')] as const,
    ...filters,
    ['clock', selection.clock === metric?.clock ? '' : selection.clock.toLowerCase()] as const,
    ['part', selection.part === (metric?.part ?? null) ? '' : (selection.part?.toLowerCase() ?? '')] as const,
    ['like-for-like', selection.isLikeForLike ? 'true' : ''] as const,
    ['release', selection.release === 'latest' ? '' : String(selection.release)] as const,
    ['lang', selection.lang === DEFAULT_LANGUAGE ? '' : selection.lang] as const,
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
}

function writeCodes(dimension: Dimension, codes: readonly string[] | undefined): string {
  if (!codes) return '';
  return isTime(dimension) ? writeTimes(dimension, codes) : [...codes].sort().join(',');
}
