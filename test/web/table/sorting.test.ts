import { expect, test } from '@jest/globals';
import { NAMES, nextSorting, sortedRows } from '../../../web/table/sorting.ts';
import { count } from '../table-fixture.ts';

const rows = [
  { code: 'ES', label: 'España', figures: [count(10)] },
  { code: 'ZZ', label: 'No consta', figures: [count(90)] },
  { code: 'MT', label: 'Malta', figures: [{ value: null, status: ['c'] } as const] },
  { code: 'EE', label: 'Estonia', figures: [count(20)] },
];

test.each([
  [{ column: 0, isUp: false }, ['EE', 'ES', 'MT', 'ZZ']],
  [{ column: 0, isUp: true }, ['ES', 'EE', 'MT', 'ZZ']],
  [{ column: NAMES, isUp: true }, ['ES', 'EE', 'MT', 'ZZ']],
  [{ column: NAMES, isUp: false }, ['MT', 'EE', 'ES', 'ZZ']],
  [undefined, ['ES', 'ZZ', 'MT', 'EE']],
])('sorts by %j, with what has no value and no name last', (sorting, codes) => {
  expect(sortedRows(rows, sorting, 'es').map(({ code }) => code)).toEqual(codes);
});

test.each([
  [undefined, 0, { column: 0, isUp: false }],
  [{ column: 0, isUp: false }, 0, { column: 0, isUp: true }],
  [{ column: 0, isUp: true }, 0, undefined],
  [undefined, NAMES, { column: NAMES, isUp: true }],
  [{ column: NAMES, isUp: true }, NAMES, { column: NAMES, isUp: false }],
  [{ column: NAMES, isUp: false }, NAMES, undefined],
  [{ column: 0, isUp: true }, 1, { column: 1, isUp: false }],
])('leads from %j by column %d to %j', (sorting, column, next) => {
  expect(nextSorting(sorting, column)).toEqual(next);
});
