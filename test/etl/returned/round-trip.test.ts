import { expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { restored } from '../../../domain/spreadsheet-safe.ts';
import type { Dialect } from '../../../etl/read/dialect.ts';
import { cellsOf, giveBack } from './returned-file.ts';

const CELL = fc.string({
  unit: fc.constantFrom(
    "'",
    '"',
    ' ',
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ',',
    ';',
    '|',
    '0',
    '1',
    '.',
    'a',
    '\u00fc',
    '\u20ac',
  ),
  maxLength: 8,
});

/** A first cell with a letter, so that no row is a blank line and no two columns have one name. */
const ROWS = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    fc.array(CELL, { minLength: width - 1, maxLength: width - 1 }).map((cells) => ['id', ...cells]),
    { minLength: 1, maxLength: 6 },
  ),
);

const DIALECT = fc.record<Dialect>({
  encoding: fc.constant('utf-8'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
});

test('gives back every cell of every row unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(ROWS, DIALECT, fc.constantFrom('\n', '\r\n', '\r'), async (rows, dialect, lineEnd) => {
      const { delimiter } = dialect;
      const content = stringify(rows, { delimiter, record_delimiter: lineEnd, quoted: true });
      const returned = await giveBack({ content, dialect });
      const cells = await cellsOf(returned ?? Buffer.alloc(0), dialect);
      expect(cells.map((row) => row.slice(0, -1).map(restored))).toEqual(rows);
      const again = await giveBack({ content: returned ?? '', dialect });
      expect(again).toEqual(returned);
    }),
    { seed: 3, numRuns: 200 },
  );
});
