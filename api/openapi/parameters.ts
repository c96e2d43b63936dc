import * as z from 'zod';
import { PART, SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { DIMENSION_IDS, DIMENSIONS } from '#domain/dimension';
import { LANGUAGES } from '#domain/labels/language';
import { METRICS } from '#domain/metric';
import { MAX_PARAMETER_LENGTH } from '#domain/parameter';
import { selectionSchema } from '#domain/selection-query';
import { FORMAT_NAMES } from '../formats/format.ts';
import { MIRROR_PARAMETERS } from '../mirror/mirror-parameters.ts';
import { CHANGES_PARAMETERS } from '../releases/changes-parameters.ts';
import { listOf } from '../unknown-code.ts';

/** What the schema of a selection cannot say of itself, because its rules are functions: words, and the words allowed. */
type Described = { readonly description: string; readonly words?: readonly string[] };

export type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: object;
};

const FILTERS: Readonly<Record<string, Described>> = Object.fromEntries(
  DIMENSION_IDS.map((id) => [
    id,
    {
      description: `A filter on: ${DIMENSIONS[id]}. Codes of /api/v1/codes/${listOf(id)} separated by commas; several codes give several rows.`,
    },
  ]),
);

const DESCRIBED: Readonly<Record<string, Described>> = {
  ...FILTERS,
  metric: { description: 'What is counted.', words: METRICS.map(({ id }) => id) },
  by: {
    description: `The axes of the answer, in order and separated by commas: ${DIMENSION_IDS.join(', ')}. What cannot be asked together is refused with what can.`,
  },
  year: {
    description: `${DIMENSIONS.year}. Years and ranges; several years without by=year must be a declared period of the release and give one figure.`,
  },
  quarter: {
    description: `${DIMENSIONS.quarter}. Quarters and ranges such as 2020-Q1..2020-Q3, and ZZ for not stated; several give several rows.`,
  },
  month: {
    description: `${DIMENSIONS.month}. Months and ranges such as 2020-01..2020-06, and ZZ for not stated; several give several rows.`,
  },
  crime: {
    description: `A filter on: ${DIMENSIONS.crime}. ICCS codes of any level of /api/v1/codes/crime, separated by commas; a code counts all that lie inside it, and several codes give several rows.`,
  },
  crime_code: {
    description: `A filter on: ${DIMENSIONS.crime_code}. Codes of /api/v1/codes/crime, separated by commas; a code counts itself alone, and several codes give several rows.`,
  },
  clock: {
    description: 'Which date of a case gives its year; each metric has its own unless one is named.',
    words: SELECTABLE_CLOCKS.map((clock) => clock.toLowerCase()),
  },
  part: {
    description:
      'How a party has to take part in a case; involved unless one is named. Not beside a metric that itself means a part.',
    words: inLowerCase(PART),
  },
  agency_group: {
    description: `A filter on: ${DIMENSIONS.agency_group}. Codes of /api/v1/codes/agency separated by commas; an agency counts with all its units, and several codes give several rows.`,
  },
  'like-for-like': {
    description:
      'true: only the agencies that reported in every year shown: each as a row of by=agency, or together where the years shown are a declared period.',
    words: ['true', 'false'],
  },
  release: { description: 'Number of a release, or latest, which it is unless one is named.' },
  lang: { description: 'Language of the words; English unless one is named.', words: LANGUAGES },
};

/** The parameters of /figures: those of the one schema that reads them, in its order, and the format. */
export function figuresParameters(): readonly Parameter[] {
  const format = { description: 'Format of the answer; without it the Accept field decides.' };
  return [
    ...queryParameters(selectionSchema),
    parameter('format', { ...format, words: FORMAT_NAMES }, false),
  ];
}

const OF_CHANGES: Readonly<Record<string, Described>> = {
  since: { description: 'The earlier release, by number; the one published before unless one is named.' },
  limit: { description: 'The most changes of one page.' },
  cursor: { description: 'The “next” of the page before.' },
};

/** The parameters of the revision ledger: those that it shares with /figures, none of which must be given, and its own. */
export function changesParameters(): readonly Parameter[] {
  const shared = new Map(figuresParameters().map((each) => [each.name, { ...each, required: false }]));
  return CHANGES_PARAMETERS.map((name) => {
    const described = OF_CHANGES[name];
    const own = described && parameter(name, described, false);
    const found = own ?? shared.get(name);
    if (!found) throw new Error(`parameter without a description: ${name}`);
    return found;
  });
}

const OF_MIRROR: Readonly<Record<string, Described>> = {
  country: { description: 'One of the two States, whichever side it is on. Codes of /api/v1/codes/country.' },
  partner: { description: 'The other of the two States. Codes of /api/v1/codes/country.' },
  year: { description: 'Years and ranges of years of receipt; all unless some are named.' },
};

/** The parameters of the mirror view: those of /figures, in the words that they have there, or in its own. */
export function mirrorParameters(): readonly Parameter[] {
  const shared = new Map(figuresParameters().map((each) => [each.name, each]));
  return MIRROR_PARAMETERS.map((name) => {
    const found = shared.get(name);
    if (!found) throw new Error(`parameter without a description: ${name}`);
    return { ...found, ...OF_MIRROR[name] };
  });
}

/** The parameters of a query as the schema that reads them knows them: names, order, which must be given, lengths. */
export function queryParameters(
  read: z.core.$ZodType,
  inOtherWords: Readonly<Record<string, Described>> = {},
): readonly Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(read, { io: 'input' });
  return Object.keys(properties).map((name) => {
    const described = inOtherWords[name] ?? DESCRIBED[name];
    if (!described) throw new Error(`parameter without a description: ${name}`);
    return parameter(name, described, required.includes(name));
  });
}

/** A part of a path. */
export function inPath(name: string, description: string): Parameter {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

function parameter(name: string, { description, words }: Described, isRequired: boolean): Parameter {
  const schema = { type: 'string', maxLength: MAX_PARAMETER_LENGTH, ...(words && { enum: words }) };
  return { name, in: 'query', required: isRequired, description, schema };
}

function inLowerCase(codes: object): readonly string[] {
  return Object.keys(codes).map((code) => code.toLowerCase());
}
