import type * as z from 'zod/mini';
import { findMetric, METRICS, type Metric } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { releaseParameter, selectionSchema } from '#domain/selection-query';
import type { Search } from '../address/search.ts';
import type { Values } from '../words/say.ts';
import { languageOf, readVoice } from '../words/voice.ts';

/** A parameter of the address that could not be used, and why: in a message of ours, or as the schema says it in English. */
export type Unused = {
  readonly parameter: string;
  readonly value: string;
  readonly why: { readonly words: UnusedWords; readonly values?: Values } | { readonly english: string };
};

type UnusedWords = 'notShown' | 'notOneRun' | 'tooMany' | 'beyondRelease';

/** How a page reads an address: the parameters that it knows, the metric that it takes for none, and those it can show. */
export type Reading = {
  readonly parameters: readonly string[];
  readonly metric?: string;
  readonly shows?: (metric: Metric) => boolean;
};

const DEFAULT_METRIC = METRICS[0].id;

/**
 * Reads a selection from the query of an address. What is wrong is left out and named in `unused`, so that an old or mistyped link
 * still shows something true. Parameters that the page does not know are none of its business.
 */
export function readSelection(
  search: Search,
  reading: Reading,
): {
  readonly selection: Selection;
  readonly unused: readonly Unused[];
} {
  const known = reading.parameters.filter((name) => search[name] !== undefined && search[name] !== '');
  return keepRight(Object.fromEntries(known.map((name) => [name, search[name] ?? ''])), reading);
}

/** The release of an address; the latest where it names none that can be. */
export function readRelease({ release }: Search): number | 'latest' {
  const read = releaseParameter.safeParse(release ?? 'latest');
  return read.success ? read.data : 'latest';
}

function keepRight(given: Search, reading: Reading): ReturnType<typeof readSelection> {
  const read = selectionSchema.safeParse({ metric: reading.metric ?? DEFAULT_METRIC, ...inLanguage(given) });
  const wrong = read.success ? notShown(read.data, reading) : wrongOf(read.error.issues);
  if (read.success && wrong.length === 0) return { selection: read.data, unused: [] };
  const names = wrong.map((each) => each.name);
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
  const unused = wrong.map(({ name, why }) => ({ parameter: name, value: String(given[name]), why }));
  const rest = keepRight(right, reading);
  return { selection: rest.selection, unused: [...unused, ...rest.unused] };
}

/** The false languages of the pages are asked of the API in English. */
function inLanguage({ lang, ...search }: Search): Search {
  if (lang === undefined) return search;
  const voice = readVoice(lang);
  return { ...search, lang: voice ? languageOf(voice) : lang };
}

type Wrong = { readonly name: string; readonly why: Unused['why'] };

function wrongOf(issues: readonly z.core.$ZodIssue[]): readonly Wrong[] {
  return issues.map((issue) => ({ name: String(issue.path[0]), why: { english: issue.message } }));
}

function notShown({ metric }: Selection, { shows }: Reading): readonly Wrong[] {
  const found = findMetric(metric);
  if (!shows || (found && shows(found))) return [];
  return [{ name: 'metric', why: { words: 'notShown' } }];
}
