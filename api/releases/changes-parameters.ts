import * as z from 'zod';
import { DEFAULT_LANGUAGE, type Language, languageParameter } from '#domain/labels/language';
import { inLedger, LEDGER_AXES, LEDGER_MEASURES } from '#domain/ledger';
import { findMetric, type Metric } from '#domain/metric';
import { issueOf, parsed, type WrongText } from '#domain/parameter';
import type { Selection } from '#domain/selection';
import { releaseParameter, selectionSchema } from '#domain/selection-query';
import type { ChangesFilter } from '#schema/changes-filter';
import { type Format, formatParameter } from '../formats/format.ts';
import { passedOn } from '../passed-on.ts';

const DEFAULT_CHANGES = 100;
const MAX_CHANGES = 10_000;

/** A question to the ledger as it comes over HTTP. Without `since` it is the release published before. */
export type ChangesParameters = {
  readonly since: number | 'latest' | undefined;
  readonly filter: ChangesFilter;
  readonly limit: number;
  /** After how many changes the page begins. */
  readonly after: number;
  /** The language of the words of the releases, and of what is wrong. */
  readonly lang: Language;
  readonly format: Format | undefined;
};

/** Parameters that mean the same as in a question for figures, and are read by its schema. */
const LIKE_FIGURES = ['metric', 'clock', 'part', ...LEDGER_AXES] as const;

/** Any metric of the catalogue that is kept as it is; a question needs one, and without one none is meant. */
const ANY_METRIC = 'cases';

/** A whole number of at most nine digits between two others. */
const wholeNumber = (least: number, most: number, wrong: WrongText) =>
  parsed((value) => {
    const right = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return least <= right && right <= most ? { right } : { wrong };
  });

const own = z.strictObject({
  since: z.optional(releaseParameter),
  limit: z.optional(wholeNumber(1, MAX_CHANGES, ({ parameters }) => parameters.pageSize(MAX_CHANGES))),
  cursor: z.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER, ({ parameters }) => parameters.cursor())),
  lang: z.optional(languageParameter),
  format: z.optional(formatParameter),
});

/** The names of all parameters of the ledger. */
export const CHANGES_PARAMETERS: readonly string[] = [...LIKE_FIGURES, ...Object.keys(own.shape)];

/** Reads the parameters of a question to the ledger. A wrong parameter is an issue whose path names it. */
export const changesParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): ChangesParameters => {
    const isLikeFigures = (name: string) => LIKE_FIGURES.some((known) => known === name);
    const entries = Object.entries(query);
    const asked = Object.fromEntries(entries.filter(([name]) => isLikeFigures(name)));
    const read = own.safeParse(Object.fromEntries(entries.filter(([name]) => !isLikeFigures(name))));
    const selection = selectionSchema.safeParse({ metric: ANY_METRIC, ...asked });
    context.issues.push(...passedOn([read, selection], query, CHANGES_PARAMETERS));
    if (!read.success || !selection.success) return z.NEVER;
    const metric = asked.metric === undefined ? undefined : findMetric(selection.data.metric);
    if (metric && !inLedger(metric)) {
      context.issues.push({ ...issueOf(notInLedger, query), path: ['metric'] });
      return z.NEVER;
    }
    const { since, limit = DEFAULT_CHANGES, cursor = 0, lang = DEFAULT_LANGUAGE, format } = read.data;
    const filter = filterOf(selection.data, asked, metric);
    return { since, limit, after: cursor, lang, format, filter };
  });

const notInLedger: WrongText = ({ parameters }) =>
  parameters.notInLedger(LEDGER_MEASURES.map(({ metric }) => metric.id));

/** What is asked for, and no default of a question for figures. */
function filterOf(
  { filters, clock, part }: Selection,
  asked: Readonly<Record<string, unknown>>,
  metric: Metric | undefined,
): ChangesFilter {
  const meant = metric && inLedger(metric);
  const codes = LEDGER_AXES.flatMap((axis) => {
    const named = filters[axis] ?? meant?.codes?.[axis];
    return named ? [[axis, named] as const] : [];
  });
  return {
    codes: Object.fromEntries(codes),
    ...(meant && { metric: meant.metric }),
    ...(asked.clock !== undefined && { clock }),
    ...(meant?.clock && { clock: meant.clock }),
    ...(part && { part }),
  };
}
