import * as z from 'zod/mini';
import { type Clock, PARTS, type Part, SELECTABLE_CLOCKS } from './codes/counting-axes.ts';
import { DIMENSION_IDS, DIMENSIONS, type Dimension } from './dimension.ts';
import { DEFAULT_LANGUAGE, languageParameter } from './labels/language.ts';
import { findMetric, METRICS, type Metric } from './metric.ts';
import { axesOf, type Filters, type Selection } from './selection.ts';
import { readYears } from './year-list.ts';

const MAX_LENGTH = 4096;
const MAX_CODES = 200;
const MAX_RELEASE_DIGITS = 9;

const text = z
  .string({ error: 'is given more than once; give it once, with codes separated by commas' })
  .check(z.maxLength(MAX_LENGTH, `is longer than ${MAX_LENGTH} characters`));

const list = parsed((value) => {
  const codes = [...new Set(value.split(',').map((code) => code.trim()))];
  if (codes.includes('')) return { wrong: 'has an empty entry; separate codes by single commas' };
  if (codes.length > MAX_CODES) return { wrong: `names ${codes.length} codes; the limit is ${MAX_CODES}` };
  return { right: codes };
});

const metric = parsed<Metric>((value) => {
  const found = findMetric(value);
  return found ? { right: found } : { wrong: `is not a metric; ask for one of: ${idsOf(METRICS)}` };
});

const axes = parsed<readonly Dimension[]>((value) => {
  const ids = value.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => !isDimension(id));
  if (wrong !== undefined) {
    return {
      wrong: `names “${wrong}”, which is not a dimension; ask for some of: ${DIMENSION_IDS.join(', ')}`,
    };
  }
  return { right: [...new Set(ids.filter(isDimension))] };
});

const years = parsed<readonly string[]>((value) => {
  const read = readYears(value.split(',').map((entry) => entry.trim()));
  if ('years' in read) return { right: read.years };
  return { wrong: `names “${read.wrong}”, which is neither a year nor a range of years such as 2019..2024` };
});

/** A release by number, or the latest. */
export const releaseParameter = parsed<number | 'latest'>((value) => {
  if (value === 'latest') return { right: value };
  if (/^[1-9]\d*$/.test(value) && value.length <= MAX_RELEASE_DIGITS) return { right: Number(value) };
  return { wrong: 'is not a release; ask for latest or for a number such as 1' };
});

const yesOrNo = parsed<boolean>((value) => {
  if (value === 'true' || value === 'false') return { right: value === 'true' };
  return { wrong: 'is neither true nor false' };
});

/** The parameters of a question, each with its own rule. Nothing else is accepted. */
const parameters = z.strictObject({
  metric: z.pipe(z.string({ error: `is missing; ask for one of: ${idsOf(METRICS)}` }), metric),
  by: z.optional(axes),
  year: z.optional(years),
  country: z.optional(list),
  country_group: z.optional(list),
  agency: z.optional(list),
  partner: z.optional(list),
  channel: z.optional(list),
  instrument: z.optional(list),
  urgency: z.optional(list),
  refusal_ground: z.optional(list),
  crime: z.optional(list),
  outcome: z.optional(list),
  outcome_group: z.optional(list),
  scope: z.optional(list),
  clock: z.optional(word<Clock>(SELECTABLE_CLOCKS)),
  part: z.optional(word<Part>(PARTS)),
  'like-for-like': z.optional(yesOrNo),
  release: z.optional(releaseParameter),
  lang: z.optional(languageParameter),
});

/**
 * Reads a selection from the parameters of a URL: the one schema of the API, the dashboard and saved tables.
 * Lists are comma-separated, years may be ranges (`2019..2024`), words may be in either case. A wrong parameter is an issue
 * whose path names it and whose message says the mend; nothing is guessed or ignored.
 */
export const selectionSchema = z.pipe(
  parameters,
  z.transform((given, context): Selection => {
    const part = given.metric.part ?? given.part ?? null;
    if (given.part && part !== given.part) {
      context.issues.push({
        code: 'custom',
        path: ['part'],
        input: given.part,
        message: `contradicts the metric, which itself means ${part?.toLowerCase()}; leave it out`,
      });
    }
    if (given.clock && !isSelectable(given.metric.clock)) {
      context.issues.push({
        code: 'custom',
        path: ['clock'],
        input: given.clock,
        message: `contradicts the metric, which is itself on the clock ${given.metric.clock.toLowerCase()}; leave it out`,
      });
    }
    const filters = filtersOf(given);
    return {
      metric: given.metric.id,
      by: axesOf(given.by ?? [], filters, given.metric),
      filters,
      clock: given.clock ?? given.metric.clock,
      part,
      ...(given['like-for-like'] && { isLikeForLike: true as const }),
      release: given.release ?? 'latest',
      lang: given.lang ?? DEFAULT_LANGUAGE,
    };
  }),
);

function isSelectable(clock: Clock): boolean {
  return SELECTABLE_CLOCKS.some((each) => each === clock);
}

/** The names of all parameters that a question may have. */
export const SELECTION_PARAMETERS: readonly string[] = Object.keys(parameters.shape);

function filtersOf(given: { readonly [id in Dimension]?: readonly string[] | undefined }): Filters {
  return Object.fromEntries(
    DIMENSION_IDS.flatMap((id) => {
      const codes = given[id];
      return codes ? [[id, [...codes].sort()] as const] : [];
    }),
  );
}

/** A parameter that is read from text by a function which says either the value or what is wrong. */
function parsed<Value>(read: (value: string) => { readonly right: Value } | { readonly wrong: string }) {
  return z.pipe(
    text,
    z.transform((value, context): Value => {
      const result = read(value);
      if ('right' in result) return result.right;
      context.issues.push({ code: 'custom', input: value, message: result.wrong });
      return z.NEVER;
    }),
  );
}

function word<Word extends string>(words: readonly Word[]) {
  return parsed<Word>((value) => {
    const word = words.find((each) => each === value.toUpperCase());
    return word ? { right: word } : { wrong: `is not one of: ${words.join(', ').toLowerCase()}` };
  });
}

function idsOf(metrics: readonly { readonly id: string }[]): string {
  return metrics.map((each) => each.id).join(', ');
}

function isDimension(id: string): id is Dimension {
  return isKeyOf(DIMENSIONS, id);
}

function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}
