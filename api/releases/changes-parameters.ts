import * as z from 'zod';
import { inLedger, LEDGER_AXES, LEDGER_MEASURES } from '#domain/ledger';
import { findMetric, type Metric } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { releaseParameter, selectionSchema } from '#domain/selection-query';
import type { ChangesFilter } from '#schema/changes-statement';
import { FORMAT_NAMES, FORMATS, type Format } from '../formats/format.ts';

const DEFAULT_CHANGES = 100;
const MAX_CHANGES = 10_000;

/** A question to the ledger as it comes over HTTP. Without `since` it is the release published before. */
export type ChangesParameters = {
  readonly since: number | 'latest' | undefined;
  readonly filter: ChangesFilter;
  readonly limit: number;
  /** After how many changes the page begins. */
  readonly after: number;
  readonly format: Format | undefined;
};

/** Parameters that mean the same as in a question for figures, and are read by its schema. */
const LIKE_FIGURES = ['metric', 'clock', 'part', ...LEDGER_AXES] as const;

/** Any metric of the catalogue that is kept as it is; a question needs one, and without one none is meant. */
const ANY_METRIC = 'cases';

const wholeNumber = (message: string) =>
  z
    .string({ error: message })
    .regex(/^\d{1,9}$/, message)
    .transform(Number);

const own = z.strictObject(
  {
    since: z.optional(releaseParameter),
    limit: wholeNumber(`is not a number from 1 to ${MAX_CHANGES}`)
      .refine((limit) => limit >= 1 && limit <= MAX_CHANGES, `is not a number from 1 to ${MAX_CHANGES}`)
      .default(DEFAULT_CHANGES),
    cursor: wholeNumber('is not the “next” of an answer').default(0),
    format: z.optional(z.enum(names(FORMATS), `is not a format; ask for one of: ${FORMAT_NAMES.join(', ')}`)),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? unknownText() : undefined) },
);

/** The names of all parameters of the ledger. */
export const CHANGES_PARAMETERS: readonly string[] = [...LIKE_FIGURES, ...Object.keys(own.shape)];

/** Reads the parameters of a question to the ledger. A wrong parameter is an issue whose path names it. */
export const changesParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): ChangesParameters => {
    const isLikeFigures = (name: string) => LIKE_FIGURES.some((known) => known === name);
    const entries = Object.entries(query);
    const asked = Object.fromEntries(entries.filter(([name]) => isLikeFigures(name)));
    const read = {
      own: own.safeParse(Object.fromEntries(entries.filter(([name]) => !isLikeFigures(name)))),
      selection: selectionSchema.safeParse({ metric: ANY_METRIC, ...asked }),
    };
    for (const issue of [...(read.own.error?.issues ?? []), ...(read.selection.error?.issues ?? [])]) {
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path];
      for (const path of paths)
        context.issues.push({ code: 'custom', path: [...path], input: query, message: issue.message });
    }
    if (!read.own.success || !read.selection.success) return z.NEVER;
    const metric = asked.metric === undefined ? undefined : findMetric(read.selection.data.metric);
    if (metric && !inLedger(metric)) {
      context.issues.push({ code: 'custom', path: ['metric'], input: query, message: madeText() });
      return z.NEVER;
    }
    const { since, limit, cursor, format } = read.own.data;
    return { since, limit, after: cursor, format, filter: filterOf(read.selection.data, asked, metric) };
  });

/** What is asked for, and no default of a question for figures. */
function filterOf(
  { filters, clock, part }: Selection,
  asked: Readonly<Record<string, unknown>>,
  metric: Metric | undefined,
): ChangesFilter {
  const meant = metric && inLedger(metric);
  const codes = LEDGER_AXES.flatMap((axis) => {
    const named = filters[axis] ?? (axis === 'scope' ? meant?.scope : undefined);
    return named ? [[axis, named] as const] : [];
  });
  return {
    codes: Object.fromEntries(codes),
    ...(meant && { metric: meant.metric }),
    ...(asked.clock !== undefined && { clock }),
    ...(part && { part }),
  };
}

function madeText(): string {
  const kept = LEDGER_MEASURES.map(({ metric }) => metric.id).join(', ');
  return `is made from other figures and changes with them; ask for one of: ${kept}`;
}

function unknownText(): string {
  return `is not a parameter; known are: ${CHANGES_PARAMETERS.join(', ')}`;
}

function names<Name extends string>(record: Readonly<Record<Name, unknown>>): [Name, ...Name[]] {
  // The formats are a closed record with at least one entry; its keys are exactly its key union.
  return Object.keys(record) as [Name, ...Name[]];
}
