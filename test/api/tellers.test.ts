import { expect, test } from '@jest/globals';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const rows = [
  { country: 'FR', year: '2020', cases: 3, keys: 0, numerator: 1, denominator: 2, borrowed: 0 },
  { country: 'ES', year: '2020', cases: 5, keys: 0, numerator: 1, denominator: 2, borrowed: 5 },
];

test('marks a number of requests that only partners tell of, and no zero', () => {
  const table = shapedTable('metric=requests-received&by=country&year=2020', foundRelease(), rows);
  const figures = table.dimensions[0]?.categories.map(({ code }, index) => [code, table.figures[index]]);
  expect(Object.fromEntries(figures ?? [])).toEqual({
    ES: { value: 5, status: ['u'] },
    FR: { value: 3, status: [] },
  });
});

test('marks a share of requests that only partners tell of', () => {
  const table = shapedTable('metric=answered-rate&by=country,year&country=ES', foundRelease(), rows);
  expect(table.figures.map(({ status }) => status)).toContainEqual(['u']);
  expect(table.notes.map(({ id }) => id)).toContain('not-reported');
});

test.each(['requests-sent', 'in-time-rate', 'response-time-median', 'requests-to-bodies'])(
  'says with %s whose word counts',
  (metric) => {
    const { notes } = shapedTable(`metric=${metric}&by=country`);
    expect(notes.find(({ id }) => id === 'one-teller')?.text).toMatch(/^Each request counts once/);
  },
);

test.each(['cases', 'case-duration-median'])('says with %s nothing of requests', (metric) => {
  expect(shapedTable(`metric=${metric}&by=country`).notes.map(({ id }) => id)).not.toContain('one-teller');
});
