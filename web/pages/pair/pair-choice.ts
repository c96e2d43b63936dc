import { findMetric } from '#domain/metric';
import { type Selection, writeSelection } from '#domain/selection';
import type { Search } from '../../address/search.ts';
import { notOneRun, readRun, type Years, yearCodes } from '../../selection/page-selection.ts';
import { readSelection, type Unused } from '../../selection/read-selection.ts';

/** The parameters of an address that the page of a pair knows. */
export const PAIR_PARAMETERS = ['year', 'clock', 'release', 'lang'] as const;

/** Two States, by the codes in the path of the address. */
export type TwoStates = { readonly country: string; readonly partner: string };

/** What the page of a pair shows, with the years as one run (`null`: all of the release). */
export type PairChoice = { readonly years: Years | null; readonly selection: Selection };

/** Reads the choice from the query of an address; what cannot be used is left out and named. */
export function readPair(search: Search): {
  readonly choice: PairChoice;
  readonly unused: readonly Unused[];
} {
  const { selection, unused } = readSelection(search, { parameters: PAIR_PARAMETERS, metric: 'pair-cases' });
  const years = readRun(selection.filters.year);
  return { choice: { years, selection }, unused: [...unused, ...notOneRun(selection.filters.year, search)] };
}

/** Everything that a question of the page is asked about, beside the States. */
export type Asked = { readonly choice: PairChoice; readonly years: Years; readonly release: number };

/** The question for a metric of a State with another, by year. A metric that has its own clock or part keeps it. */
export function pairQuery(
  id: string,
  { country, partner }: TwoStates,
  { choice, years, release }: Asked,
): string {
  const { clock, lang } = choice.selection;
  const metric = findMetric(id);
  return writeSelection({
    metric: id,
    by: ['year'],
    filters: { year: yearCodes(years), country: [country], partner: [partner] },
    clock: metric?.clock === 'OPENED' ? clock : (metric?.clock ?? clock),
    part: metric?.part ?? null,
    release,
    lang,
  });
}

/** The path of the mirror view of a pair, by year. */
export function mirrorPath(
  { country, partner }: TwoStates,
  { years, release }: Omit<Asked, 'choice'>,
): string {
  const query = `country=${country}&partner=${partner}&year=${years.first}..${years.last}&release=${release}`;
  return `/mirror?${query}`;
}

/** The same pair seen from the other State. */
export function turned({ country, partner }: TwoStates): TwoStates {
  return { country: partner, partner: country };
}
