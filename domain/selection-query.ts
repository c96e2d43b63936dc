import * as z from 'zod/mini';
import { type Clock, PARTS, type Part, SELECTABLE_CLOCKS } from './codes/counting-axes.ts';
import { DIMENSION_IDS, DIMENSIONS, type Dimension } from './dimension.ts';
import { DEFAULT_LANGUAGE, languageParameter } from './labels/language.ts';
import { findMetric, METRICS, type Metric } from './metric.ts';
import { nearestCodes } from './nearest-codes.ts';
import { issueOf, parsed, type WrongText } from './parameter.ts';
import { axesOf, type Filters, type Selection } from './selection.ts';
import { readTimes, type TimeDimension } from './time-list.ts';

const CANDIDATES = METRICS.map(({ id, label }) => ({ code: id, label }));
const MAX_CODES = 200;
const MAX_RELEASE_DIGITS = 9;

const AS_LIST = { twice: ({ parameters }) => parameters.twiceAsList() } satisfies {
  readonly twice: WrongText;
};

const list = parsed((value) => {
  const codes = [...new Set(value.split(',').map((code) => code.trim()))];
  if (codes.includes('')) return { wrong: ({ parameters }) => parameters.emptyEntry() };
  if (codes.length > MAX_CODES)
    return { wrong: ({ parameters }) => parameters.tooManyCodes(codes.length, MAX_CODES) };
  return { right: codes };
}, AS_LIST);

const metric = parsed<Metric>(
  (value) => {
    const found = findMetric(value);
    if (found) return { right: found };
    return { wrong: ({ parameters }) => parameters.metric(nearestCodes(value, CANDIDATES)) };
  },
  { missing: ({ parameters }) => parameters.missing() },
);

const axes = parsed<readonly Dimension[]>((value) => {
  const ids = value.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => !isDimension(id));
  if (wrong !== undefined) return { wrong: ({ parameters }) => parameters.dimension(wrong, DIMENSION_IDS) };
  return { right: [...new Set(ids.filter(isDimension))] };
}, AS_LIST);

/** Codes and ranges of codes of a dimension of time, separated by commas. */
function timesParameter(dimension: TimeDimension) {
  return parsed<readonly string[]>((value) => {
    const entries = value.split(',').map((entry) => entry.trim());
    const read = readTimes(dimension, entries);
    if ('codes' in read) return { right: read.codes };
    return { wrong: ({ parameters }) => parameters.time(dimension, read.wrong) };
  }, AS_LIST);
}

/** Years and ranges of years, separated by commas. */
export const yearsParameter = timesParameter('year');

/** A release by number, or the latest. */
export const releaseParameter = parsed<number | 'latest'>((value) => {
  if (value === 'latest') return { right: value };
  if (/^[1-9]\d*$/.test(value) && value.length <= MAX_RELEASE_DIGITS) return { right: Number(value) };
  return { wrong: ({ parameters }) => parameters.release() };
});

const yesOrNo = parsed<boolean>((value) => {
  if (value === 'true' || value === 'false') return { right: value === 'true' };
  return { wrong: ({ parameters }) => parameters.yesOrNo() };
});

/** The parameters of a question, each with its own rule. Nothing else is accepted. */
const parameters = z.strictObject({
  metric,
  by: z.optional(axes),
  year: z.optional(yearsParameter),
  quarter: z.optional(timesParameter('quarter')),
  month: z.optional(timesParameter('month')),
  country: z.optional(list),
  country_group: z.optional(list),
  agency: z.optional(list),
  agency_group: z.optional(list),
  partner: z.optional(list),
  channel: z.optional(list),
  instrument: z.optional(list),
  urgency: z.optional(list),
  refusal_ground: z.optional(list),
  duration: z.optional(list),
  crime: z.optional(list),
  crime_code: z.optional(list),
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
 * Lists are comma-separated, years, quarters and months may be ranges (`2019..2024`), words may be in either case. A wrong parameter is an issue
 * whose path names it and whose message says the mend; nothing is guessed or ignored.
 */
export const selectionSchema = z.pipe(
  parameters,
  z.transform((given, context): Selection => {
    const part = given.metric.part ?? given.part ?? null;
    for (const [path, wrong] of contradictions(given))
      context.issues.push({ ...issueOf(wrong, given), path: [path] });
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

/** What contradicts the metric, which itself means a part or is on a clock of its own. */
function contradictions({ metric: asked, part, clock }: Contradicting): readonly Contradiction[] {
  const [ownPart, ownClock] = [asked.part?.toLowerCase(), asked.clock.toLowerCase()];
  const isOtherPart = part !== undefined && asked.part !== undefined && asked.part !== part;
  const isOtherClock = clock !== undefined && !isSelectable(asked.clock);
  return [
    ...(isOtherPart ? [contradicts('part', (say) => say.parameters.partOfMetric(ownPart ?? ''))] : []),
    ...(isOtherClock ? [contradicts('clock', (say) => say.parameters.clockOfMetric(ownClock))] : []),
  ];
}

type Contradiction = readonly [parameter: string, wrong: WrongText];

function contradicts(parameter: string, wrong: WrongText): Contradiction {
  return [parameter, wrong];
}

type Contradicting = {
  readonly metric: Metric;
  readonly part?: Part | undefined;
  readonly clock?: Clock | undefined;
};

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

function word<Word extends string>(words: readonly Word[]) {
  return parsed<Word>((value) => {
    const right = words.find((each) => each === value.toUpperCase());
    if (right !== undefined) return { right };
    return { wrong: ({ parameters }) => parameters.oneOf(words.map((each) => each.toLowerCase())) };
  });
}

function isDimension(id: string): id is Dimension {
  return isKeyOf(DIMENSIONS, id);
}

function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(record, key);
}
