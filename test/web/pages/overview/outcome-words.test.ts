import { expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { compositionPanels } from '../../../../web/charts/options/composition.ts';
import { outcomeSubtitle, outcomeTitle } from '../../../../web/pages/overview/outcome-words.ts';
import { count, testAxis, testTable } from '../../table-fixture.ts';

const groups = testAxis('outcome_group', [
  { code: 'JUDICIAL', label: 'Judicial outcome' },
  { code: 'NO_RESULT', label: 'No result' },
  { code: 'OPEN', label: 'Still open' },
]);

function outcomes(...figures: Figure[]): DataTable {
  const totals = [{ over: ['outcome_group'], basis: 'cases', figures: [count(20)] }] as const;
  return testTable({ dimensions: [groups], figures, totals });
}

test.each([
  ['the first', outcomes(count(9), count(3), count(1)), 'Most frequent outcome: judicial outcome'],
  ['none of two equal', outcomes(count(9), count(9), count(1)), 'Cooperation cases by outcome of the case'],
  ['no open cases', outcomes(count(3), count(2), count(9)), 'Cooperation cases by outcome of the case'],
  [
    'none beside a hidden one',
    outcomes(count(9), { value: null, status: ['c'] }, count(1)),
    'Cooperation cases by outcome of the case',
  ],
])('names %s as most frequent', (_, table, title) => {
  expect(outcomeTitle(table, compositionPanels(table), 'en')).toBe(title);
});

test('says of what the shares are', () => {
  const table = outcomes(count(9), count(3), count(1));
  expect(
    outcomeSubtitle(table, compositionPanels(table), { shown: { first: 2021, last: 2023 }, voice: 'en' }),
  ).toContain('; share of all cases, those without a known outcome included');
});
