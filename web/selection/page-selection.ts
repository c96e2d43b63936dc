import type * as z from 'zod/mini';
import type { Clock, Part } from '#domain/codes/counting-axes';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import { type Filters, type Selection, writeSelection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';
import { isForOverview } from './overview-metrics.ts';

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
  readonly release: number | 'latest';
};

/** A parameter of the address that could not be used, and why. */
export type Unused = { readonly parameter: string; readonly value: string; readonly why: string };

/** Most lines that one plot can carry and still be read. */
export const MAX_COUNTRIES = 5;

const DEFAULT_METRIC = METRICS[0].id;
const PARAMETERS = ['metric', 'year', 'country', 'clock', 'part', 'release'];

/**
 * Reads the state of the overview from the query of an address. What is wrong is left out and named in `unused`, so that
 * an old or mistyped link still shows something true. Parameters of others are none of our business.
 */
export function readPage(search: string): { page: PageSelection; unused: readonly Unused[] } {
  const given = readGiven(new URLSearchParams(search));
  const { selection, unused } = keepRight(given);
  const countries = selection.filters.country ?? [];
  const years = readRun(selection.filters.year);
  return {
    page: {
      metric: findMetric(selection.metric) ?? METRICS[0],
      years,
      countries: countries.slice(0, MAX_COUNTRIES),
      clock: selection.clock,
      part: findMetric(selection.metric)?.part ? null : anyRoleIsNull(selection.part),
      release: selection.release,
    },
    unused: [...unused, ...tooMany(countries), ...notOneRun(selection.filters.year, given)],
  };
}

/** The canonical query of a state: only what differs from the default, in a fixed order. */
export function writePage(page: PageSelection): string {
  const query = writeSelection(selectionOf(page));
  return query.replace(new RegExp(`^metric=${DEFAULT_METRIC}(&|$)`), '');
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
  const { metric, clock, release } = page;
  return { metric: metric.id, by: [], filters, clock, part: metric.part ?? page.part, release, lang: 'en' };
}

/** Every year of a run, as the codes of the year axis. */
export function yearCodes({ first, last }: Years): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}

type Given = Readonly<Record<string, string | string[]>>;

function readGiven(parameters: URLSearchParams): Given {
  const named = PARAMETERS.map((name) => [name, parameters.getAll(name)] as const);
  return Object.fromEntries(
    named.flatMap(([name, [first, ...more]]) =>
      first === undefined || first === '' ? [] : [[name, more.length > 0 ? [first, ...more] : first]],
    ),
  );
}

function keepRight(given: Given): { selection: Selection; unused: readonly Unused[] } {
  const read = selectionSchema.safeParse({ metric: DEFAULT_METRIC, ...given });
  const wrong = read.success ? notForOverview(read.data) : wrongOf(read.error.issues);
  if (read.success && wrong.length === 0) return { selection: read.data, unused: [] };
  const names = wrong.map((each) => each.name);
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
  const unused = wrong.map(({ name, why }) => ({ parameter: name, value: String(given[name]), why }));
  const rest = keepRight(right);
  return { selection: rest.selection, unused: [...unused, ...rest.unused] };
}

type Wrong = { readonly name: string; readonly why: string };

function wrongOf(issues: readonly z.core.$ZodIssue[]): readonly Wrong[] {
  return issues.map((issue) => ({ name: String(issue.path[0]), why: issue.message }));
}

function notForOverview({ metric }: Selection): readonly Wrong[] {
  const found = findMetric(metric);
  return found && isForOverview(found) ? [] : [{ name: 'metric', why: 'is not shown in the overview' }];
}

/** First and last of an unbroken run of years; `null` for anything else. */
function readRun(codes: readonly string[] | undefined): Years | null {
  const years = { first: Number(codes?.at(0)), last: Number(codes?.at(-1)) };
  return years.last - years.first + 1 === codes?.length ? years : null;
}

function notOneRun(codes: readonly string[] | undefined, given: Given): readonly Unused[] {
  if (!codes || readRun(codes)) return [];
  return [
    { parameter: 'year', value: String(given.year), why: 'is not one run of years such as 2019..2021' },
  ];
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
      why: `is more than the ${MAX_COUNTRIES} that can be compared`,
    },
  ];
}
