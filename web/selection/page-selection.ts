import type { Clock, Part } from '#domain/codes/counting-axes';
import type { Language } from '#domain/labels/language';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import { type Filters, type Selection, writeSelection } from '#domain/selection';
import { parseSearch, type Search } from '../address/search.ts';
import { isForOverview } from './overview-metrics.ts';
import { readSelection, type Unused } from './read-selection.ts';

/** Years from the first to the last, both included. */
export type Years = { readonly first: number; readonly last: number };

/** Everything that the overview shows, read from the address and written back to it. */
export type PageSelection = {
  readonly metric: Metric;
  /** `null`: all years of the release. */
  readonly years: Years | null;
  readonly countries: readonly string[];
  readonly clock: Clock;
  /** `null`: any role, or what the metric itself means. */
  readonly part: Part | null;
  /** Whether the trend of the agencies that reported in every year is to stand beside that of all. */
  readonly isLikeForLike: boolean;
  readonly release: number | 'latest';
  readonly lang: Language;
};

/** Most lines that one plot can carry and still be read. */
export const MAX_COUNTRIES = 5;

const DEFAULT_METRIC = METRICS[0].id;

/** The parameters of an address that such a page knows. */
export const PAGE_PARAMETERS = [
  'metric',
  'year',
  'country',
  'clock',
  'part',
  'like-for-like',
  'release',
  'lang',
] as const;

/**
 * Reads the state of the overview from the query of an address. What is wrong is left out and named in `unused`, so that
 * an old or mistyped link still shows something true. Parameters of others are none of our business.
 */
export function readPage(search: Search): { page: PageSelection; unused: readonly Unused[] } {
  const { selection, unused } = readSelection(search, { parameters: PAGE_PARAMETERS, shows: isForOverview });
  const countries = selection.filters.country ?? [];
  const years = readRun(selection.filters.year);
  return {
    page: {
      metric: findMetric(selection.metric) ?? METRICS[0],
      years,
      countries: countries.slice(0, MAX_COUNTRIES),
      clock: selection.clock,
      part: findMetric(selection.metric)?.part ? null : anyRoleIsNull(selection.part),
      isLikeForLike: selection.isLikeForLike === true,
      release: selection.release,
      lang: selection.lang,
    },
    unused: [...unused, ...tooMany(countries), ...notOneRun(selection.filters.year, search)],
  };
}

/** The canonical query of a state: only what differs from the default, in a fixed order. */
export function writePage(page: PageSelection): Search {
  const { metric, ...search } = parseSearch(writeSelection(selectionOf(page)));
  return metric === DEFAULT_METRIC || metric === undefined ? search : { metric, ...search };
}

/** The state after another metric was chosen: its own clock and part, unless the reader had chosen another clock. */
export function withMetric(page: PageSelection, metric: Metric): PageSelection {
  const clock = page.clock === page.metric.clock ? metric.clock : page.clock;
  return { ...page, metric, clock, part: metric.part ? null : page.part };
}

function selectionOf(page: PageSelection): Selection {
  const filters: Filters = {
    ...(page.years ? { year: yearCodes(page.years) } : {}),
    ...(page.countries.length > 0 ? { country: page.countries } : {}),
  };
  const { metric, clock, release, lang } = page;
  const part = metric.part ?? page.part;
  return { metric: metric.id, by: [], filters, clock, part, ...panelOf(page), release, lang };
}

/** The part of a selection that asks for the panel of agencies. */
function panelOf({ isLikeForLike }: PageSelection): Pick<Selection, 'isLikeForLike'> {
  return isLikeForLike ? { isLikeForLike } : {};
}

/** Every year of a run, as the codes of the year axis. */
export function yearCodes({ first, last }: Years): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}

/** Years as the address has them; nothing for all years of the release. */
export function writeRun(years: Years | null): string {
  if (!years) return '';
  return years.first === years.last ? String(years.first) : `${years.first}..${years.last}`;
}

/** First and last of an unbroken run of years; `null` for anything else. */
export function readRun(codes: readonly string[] | undefined): Years | null {
  const years = { first: Number(codes?.at(0)), last: Number(codes?.at(-1)) };
  return years.last - years.first + 1 === codes?.length ? years : null;
}

/** Says so when the years of an address are not one run. */
export function notOneRun(codes: readonly string[] | undefined, search: Search): readonly Unused[] {
  if (!codes || readRun(codes)) return [];
  return [{ parameter: 'year', value: search.year ?? '', why: { words: 'notOneRun' } }];
}

function anyRoleIsNull(part: Part | null): Part | null {
  return part === 'INVOLVED' ? null : part;
}

function tooMany(countries: readonly string[]): readonly Unused[] {
  const more = countries.slice(MAX_COUNTRIES);
  if (more.length === 0) return [];
  return [
    {
      parameter: 'country',
      value: more.join(','),
      why: { words: 'tooMany', values: { most: MAX_COUNTRIES } },
    },
  ];
}
