import { isAnswerable } from '#domain/answerable';
import type { Dimension } from '#domain/dimension';
import { axesOf, type Filters, type Selection, writeSelection } from '#domain/selection';
import { type PageSelection, type Years, yearCodes } from './page-selection.ts';

/**
 * The questions that the overview asks of `/api/v1/figures`, each as the canonical query of a selection.
 * The trend goes by single years; the others ask for one cell over `period`, which must be a year or a declared period.
 */
export function trendQuery(page: PageSelection, years: Years): string {
  return queryOf(page, ['year'], { year: yearCodes(years), ...countriesOf(page) });
}

/**
 * The trend of the agencies that reported in every year, beside that of all; `undefined` where it is not asked for or cannot be had: it
 * is counted for all countries together, over `period`s that the release declares.
 */
export function panelQuery(page: PageSelection, years: Years, period: Years): string | undefined {
  const isDeclared = years.first === period.first && years.last === period.last;
  if (!page.isLikeForLike || !isDeclared || page.countries.length > 0) return undefined;
  const selection = trendOf(page, years);
  return isAnswerable(selection) ? writeSelection(selection) : undefined;
}

function trendOf({ metric, clock, release, lang }: PageSelection, years: Years): Selection {
  const filters = { year: yearCodes(years) };
  const part = metric.part ?? null;
  return { metric: metric.id, by: ['year'], filters, clock, part, isLikeForLike: true, release, lang };
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
