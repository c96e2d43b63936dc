import { isAnswerable } from '#domain/answerable';
import type { Category } from '#domain/data-table';
import type { Selection } from '#domain/selection';
import type { Row } from '../../cells.ts';
import { type PageSelection, type Years, yearCodes } from '../../selection/page-selection.ts';

/** A comparison that a reader may want next: countries side by side on this page, or another cut of the same measure. */
export type Suggested =
  | { readonly kind: 'highest' | 'neighbours'; readonly countries: readonly Category[] }
  | { readonly kind: 'groups' | 'outcomes' | 'crimes'; readonly selection: Selection };

const MOST = 3;

/**
 * At most three comparisons for what the page shows, the nearest first. `ranked`: countries from the highest to the lowest. Pure.
 */
export function suggested(page: PageSelection, years: Years, ranked: readonly Row[]): readonly Suggested[] {
  return [...ofCountries(page, ranked), ...ofCuts(page, years)].slice(0, MOST);
}

/** The three highest; of one country those next to it in the order; none beside several, which are a comparison already. */
function ofCountries({ countries }: PageSelection, ranked: readonly Row[]): readonly Suggested[] {
  const known = ranked.filter(({ figure }) => figure.value !== null);
  const [only] = countries;
  if (countries.length > 1 || known.length < MOST) return [];
  if (only === undefined) return [{ kind: 'highest', countries: known.slice(0, MOST) }];
  const place = known.findIndex(({ code }) => code === only);
  if (place < 0) return [];
  const first = Math.min(Math.max(0, place - 1), known.length - MOST);
  return [{ kind: 'neighbours', countries: known.slice(first, first + MOST) }];
}

function ofCuts(page: PageSelection, years: Years): readonly Suggested[] {
  const { metric, clock, lang, release, part, countries } = page;
  const country = countries.length === 1 ? { country: countries } : {};
  const others = { metric: metric.id, clock, lang, release, part: metric.part ?? part };
  const cut = (by: Selection['by'], filters: Selection['filters']): Selection => ({
    ...others,
    by: ['year', ...by],
    filters: { year: yearCodes(years), ...filters },
  });
  const cuts: readonly Suggested[] = [
    ...(countries.length === 0
      ? [
          {
            kind: 'groups' as const,
            selection: cut(['country_group'], { country_group: ['EU27_2020', 'SCHENGEN'] }),
          },
        ]
      : []),
    { kind: 'outcomes', selection: cut(['outcome_group'], country) },
    { kind: 'crimes', selection: cut(['crime'], country) },
  ];
  return cuts.filter((each) => 'selection' in each && isAnswerable(each.selection));
}
