import type { Dimension } from '#domain/dimension';
import { axesOf, type Filters, writeSelection } from '#domain/selection';
import { type PageSelection, type Years, yearCodes } from './page-selection.ts';

/**
 * The questions that the overview asks of `/api/v1/figures`, each as the canonical query of a selection.
 * The trend goes by single years; the others ask for one cell over `period`, which must be a year or a declared period.
 */
export function trendQuery(page: PageSelection, years: Years): string {
  return queryOf(page, ['year'], { year: yearCodes(years), ...countriesOf(page) });
}

/** All countries, whichever are chosen: their place among the others is what a ranking shows. */
export function countriesQuery(page: PageSelection, period: Years): string {
  return queryOf(page, ['country'], { year: yearCodes(period) });
}

/** All agencies of all countries: agency and country are two axes of parties, and no table has both. */
export function agenciesQuery(page: PageSelection, period: Years): string {
  return queryOf(page, ['agency'], { year: yearCodes(period) });
}

export function outcomesQuery(page: PageSelection, period: Years): string {
  return queryOf(page, ['outcome_group'], { year: yearCodes(period), ...countriesOf(page) });
}

function queryOf(page: PageSelection, by: readonly Dimension[], filters: Filters): string {
  const axes = axesOf(by, filters, page.metric);
  const hasParties = axes.includes('country') || axes.includes('agency') || filters.country !== undefined;
  return writeSelection({
    metric: page.metric.id,
    by: axes,
    filters,
    clock: page.clock,
    part: page.metric.part ?? (hasParties ? page.part : null),
    release: page.release,
    lang: page.lang,
  });
}

function countriesOf(page: PageSelection): Filters {
  return page.countries.length > 0 ? { country: page.countries } : {};
}
