import { z } from 'zod';
import { ColumnName, FORMAT_KEYS } from './source-schema.ts';

/** The most identical cases for which one row may stand. */
const MOST_CASES_A_ROW = 100_000;

const Prefix = z
  .string()
  .regex(/^[A-Za-z0-9._-]{0,20}$/, 'must be at most 20 of A-Z a-z 0-9 . _ -')
  .describe('What the id begins with.')
  .optional();

const Line = z.literal(true);

/** Where the id of a case comes from: a column, a hash of columns, or the line. */
export const CaseId = z.union([
  z.strictObject({
    column: ColumnName.describe('The column that holds a pseudonym of the case.'),
    prefix: Prefix,
  }),
  z.strictObject({
    hash_of: z
      .array(ColumnName)
      .min(1)
      .max(50)
      .describe(
        'The columns of which the id is made: 20 digits of a SHA-256. Equal rows get equal ids, which is told.',
      ),
    line: Line.describe('The line of the row is hashed too, so that no two rows are equal.').optional(),
    prefix: Prefix,
  }),
  z.strictObject({ line: Line.describe('The id is the line of the row in its file.'), prefix: Prefix }),
]);

const Most = z
  .int()
  .min(1)
  .max(MOST_CASES_A_ROW)
  .describe('The most that is believed. Default 10,000.')
  .optional();

/** A column that says for how many identical cases a row stands. */
export const Weight = z.strictObject({
  column: ColumnName.describe('The column that says for how many identical cases a row stands; 0 is none.'),
  most: Most,
  thousands: FORMAT_KEYS.thousands.optional(),
  empty: FORMAT_KEYS.empty.optional(),
});

/** Columns that each hold the number of cases of a year. */
export const Years = z.strictObject({
  columns: z
    .record(
      ColumnName,
      z.string().regex(/^\d{4}(-\d{2})?$/, 'must be a year like 2020, or a month like 2020-04'),
    )
    .describe('Each column that holds a number of cases, and the year (or month) for which it does.'),
  most: Most,
  thousands: FORMAT_KEYS.thousands.optional(),
  empty: FORMAT_KEYS.empty.optional(),
});

/** The column that says whether a party took part. */
export const When = z.strictObject({
  column: ColumnName.describe('The column that says whether the party took part.'),
  yes: FORMAT_KEYS.yes.optional(),
  no: FORMAT_KEYS.no.optional(),
  empty: FORMAT_KEYS.empty.optional(),
});
