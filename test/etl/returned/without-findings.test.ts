import { expect, test } from '@jest/globals';
import { withoutFindings } from '../../../etl/returned/without-findings.ts';

const HEADER = { width: 4, returnedAt: 3 };
const COUNT = 'FIELD_COUNT_DIFFERS: This row has another number of cells.';

test.each<{ readonly what: string; readonly cells: readonly string[]; readonly own: readonly string[] }>([
  { what: 'a row as wide as the header', cells: ['a', "'=b", 'c', ''], own: ['a', '=b', 'c'] },
  { what: 'a mended row with its findings', cells: ['a', 'b', 'c', COUNT], own: ['a', 'b', 'c'] },
  { what: 'a short row', cells: ['a', 'b', COUNT], own: ['a', 'b'] },
  { what: 'a long row', cells: ['a', 'b', 'c', 'd', COUNT], own: ['a', 'b', 'c', 'd'] },
  { what: 'a short row that was filled up', cells: ['a', 'b', COUNT, ''], own: ['a', 'b'] },
  {
    what: 'a first row that was filled up',
    cells: ['a', 'b', `whole file: A1 (b): x | ${COUNT}`, ''],
    own: ['a', 'b'],
  },
  { what: 'a short row without findings', cells: ['a', 'b', 'c'], own: ['a', 'b', 'c'] },
  { what: 'a cell with a colon', cells: ['a', 'EUROPOL: b', 'c', 'mine'], own: ['a', 'EUROPOL: b', 'c'] },
])('takes the findings out of $what', ({ cells, own }) => {
  expect(withoutFindings(cells, HEADER)).toEqual(own);
});
