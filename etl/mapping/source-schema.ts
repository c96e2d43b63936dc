import { z } from 'zod';
import { DATE_FORMATS, type DateFormat } from './date-format.ts';
import type { Field, FieldKind } from './fields.ts';
import { DECIMALS, THOUSANDS } from './number-format.ts';

/** The ways in which the countries of a column may be written, besides by a crosswalk. */
const COUNTRY_FORMS = ['alpha-2', 'alpha-3', 'name'] as const;

const Words = z.array(z.string().max(200)).max(50);
const Separator = z
  .enum([';', ',', '|', '/', '+'])
  .describe('What stands between the values of a list. Default `;`.');

/** How text is written; the mapping says it for all columns, a column for itself. */
export const FORMAT_KEYS = {
  dates: z
    .array(z.enum(DATE_FORMATS))
    .min(1)
    .max(DATE_FORMATS.length)
    .describe('The formats in which dates are written. Default `yyyy-mm-dd`, `yyyy-mm` and `yyyy`.'),
  list_separator: Separator,
  thousands: z.enum(THOUSANDS).describe('What groups the thousands of a number. Default nothing.'),
  decimal: z.enum(DECIMALS).describe('What begins the decimals of a number. Default `.`.'),
  yes: Words.min(1).describe('The words for yes. Default `Y`.'),
  no: Words.min(1).describe('The words for no. Default `N`.'),
  empty: Words.describe('Texts that mean that nothing is stated, beside the empty cell. Default none.'),
} as const;

/** Where the value of a field comes from: a constant, a column of the file, or the name of a year column. */
export type Source = string | ColumnSource | YearSource;

type YearSource = { readonly year: true };

export type ColumnSource = {
  readonly column: string;
  readonly optional?: true | undefined;
  readonly when_empty?: string | undefined;
  readonly when_several?: string | undefined;
  readonly crosswalk?: string | undefined;
  readonly countries?: (typeof COUNTRY_FORMS)[number] | undefined;
  readonly dates?: readonly DateFormat[] | undefined;
  readonly list_separator?: string | undefined;
  readonly thousands?: string | undefined;
  readonly decimal?: string | undefined;
  readonly yes?: readonly string[] | undefined;
  readonly no?: readonly string[] | undefined;
  readonly empty?: readonly string[] | undefined;
};

/** The name of a column of the file, as its header writes it. */
export const ColumnName = z.string().min(1).max(200);

const Code = z.string().min(1).max(200);

const COLUMN_KEYS = {
  column: ColumnName.describe('The column of the file, as its header names it.'),
  optional: z.literal(true).describe('The file may lack the column; then nothing is stated.').optional(),
  when_empty: Code.describe('The value of ours that an empty cell becomes.').optional(),
  empty: FORMAT_KEYS.empty.optional(),
};

const CROSSWALK_KEY = {
  crosswalk: z.string().describe('The crosswalk, by its name, through which every value goes.').optional(),
};

const SEVERAL_KEYS = {
  list_separator: Separator.optional(),
  when_several: Code.describe(
    'The value of ours that a cell with several values becomes, where one is wanted.',
  ).optional(),
};

const COUNTRY_KEY = {
  countries: z
    .enum(COUNTRY_FORMS)
    .describe(
      'How countries are written that the crosswalk does not have: ISO alpha-2 (default), alpha-3, or the English name.',
    )
    .optional(),
};

const KIND_KEYS: Readonly<Record<FieldKind, z.ZodRawShape>> = {
  id: {},
  code: { ...CROSSWALK_KEY, ...SEVERAL_KEYS },
  country: { ...CROSSWALK_KEY, ...SEVERAL_KEYS, ...COUNTRY_KEY },
  agency: { ...CROSSWALK_KEY, ...SEVERAL_KEYS },
  date: { dates: FORMAT_KEYS.dates.optional() },
  moment: { dates: FORMAT_KEYS.dates.optional() },
  year: { dates: FORMAT_KEYS.dates.optional() },
  count: { thousands: FORMAT_KEYS.thousands.optional() },
  amount: { thousands: FORMAT_KEYS.thousands.optional(), decimal: FORMAT_KEYS.decimal.optional() },
  flag: { yes: FORMAT_KEYS.yes.optional(), no: FORMAT_KEYS.no.optional() },
};

const Year = z.strictObject({ year: z.literal(true).describe('The year that the year column stands for.') });

/** The keys that the source of some field may have, for the documentation. */
export const SOURCE_KEYS: readonly string[] = [
  ...new Set([...Object.keys(COLUMN_KEYS), ...Object.values(KIND_KEYS).flatMap(Object.keys)]),
];

/** The schema of the source of one field: a constant that the field accepts, or a column with the keys of its kind. */
export function sourceSchema({ kind, column }: Field): z.ZodType<Source> {
  const fromColumn = z.strictObject({ ...COLUMN_KEYS, ...KIND_KEYS[kind] });
  const constant = z.string().min(1).describe('The same value of ours in every row.');
  const sources = kind === 'date' ? [constant, fromColumn, Year] : [constant, fromColumn];
  // Each shape is one of the three of Source: the keys of every kind are keys of ColumnSource.
  return z.union(sources).describe(column.meaning) as unknown as z.ZodType<Source>;
}
