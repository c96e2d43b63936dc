import type { Dimension } from '#domain/dimension';
import type { Filters } from '#domain/selection';
import { useTable } from '../../figures/use-figures.ts';
import type { Shown } from './shown.ts';
import { timelinessQuery } from './timeliness-choice.ts';

/** Asks for a metric by year over the chosen years; equal questions of several figures are asked once. */
export function useByYear({ choice, release, years }: Shown, metric: string) {
  return useTable(timelinessQuery(choice, { metric, by: ['year'], years }, release.number));
}

/** Asks for a metric by one axis, or for one figure, over the years for which one cell exists. */
export function useOverPeriod(
  { choice, release, period }: Shown,
  metric: string,
  by: readonly Dimension[],
  filters: Filters = {},
) {
  return useTable(timelinessQuery(choice, { metric, by, years: period, filters }, release.number));
}
