import { mendsOf } from '#domain/answerable';
import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import type { Release } from '#domain/release';
import { axesOf, type Filters, type Selection } from '#domain/selection';
import { yearsWithOneCell } from './years-in-release.ts';

/** The metric of a selection that was read, so that it exists. */
export function metricOf({ metric }: Selection): Metric {
  return findMetric(metric) ?? METRICS[0];
}

/**
 * A selection of another metric, with its own clock unless the reader had chosen another, and with as much of the rest as that
 * metric has figures for.
 */
export function withMetric(selection: Selection, metric: Metric): Selection {
  const before = metricOf(selection);
  const keepsClock = selection.clock !== before.clock && isSelectable(metric);
  const part = metric.part ?? (before.part ? null : selection.part);
  const clock = keepsClock ? selection.clock : metric.clock;
  const asked = normal({ ...selection, metric: metric.id, clock, part });
  return mendsOf(asked)[0]?.selection ?? asked;
}

/**
 * A selection with a dimension as its axis at a place; `null` takes that axis away. A dimension that was an axis at another place
 * changes places. Several codes of what is no axis any more cannot stay: several codes give several rows.
 */
export function withAxis(selection: Selection, place: number, dimension: Dimension | null): Selection {
  const { by } = selection;
  const axes = by.map((id, index) => {
    if (index === place) return dimension;
    return id === dimension ? (by[place] ?? null) : id;
  });
  if (place >= by.length && dimension) axes.push(dimension);
  const next = [...new Set(axes.filter((id) => id !== null))];
  return normal({ ...selection, by: next, filters: withoutSeveral(selection.filters, by, next) });
}

/** A selection that keeps some codes of a dimension; none keeps all of them. */
export function withFilter(selection: Selection, dimension: Dimension, codes: readonly string[]): Selection {
  const { [dimension]: _former, ...others } = selection.filters;
  const filters = codes.length > 0 ? { ...others, [dimension]: [...codes].sort() } : others;
  return normal({ ...selection, filters });
}

/**
 * A selection whose years have figures in a release: years that are no axis must be one year or a declared period, so that others
 * become the last full one of them.
 */
export function withYearsThatAre(selection: Selection, release: Release): Selection {
  const years = selection.filters.year;
  if (!years || years.length === 1 || selection.by.includes('year')) return selection;
  const run = { first: Number(years[0]), last: Number(years.at(-1)) };
  const { first, last } = yearsWithOneCell(run, release);
  if (first === run.first && last === run.last && last - first + 1 === years.length) return selection;
  return withFilter(selection, 'year', [String(last)]);
}

/** Whether a reader may choose which date gives the year. */
export function isSelectable({ clock }: Metric): boolean {
  return SELECTABLE_CLOCKS.some((each) => each === clock);
}

function normal(selection: Selection): Selection {
  return { ...selection, by: axesOf(selection.by, selection.filters, metricOf(selection)) };
}

function withoutSeveral(
  filters: Filters,
  before: readonly Dimension[],
  after: readonly Dimension[],
): Filters {
  const gone = before.filter((id) => id !== 'year' && !after.includes(id) && (filters[id]?.length ?? 0) > 1);
  // Entries of `Filters` taken away one by one leave `Filters`.
  return Object.fromEntries(
    Object.entries(filters).filter(([id]) => !gone.some((each) => each === id)),
  ) as Filters;
}
