import { expect, test } from '@jest/globals';
import { compositionPanels } from '../../../../web/charts/options/composition.ts';
import { count, testAxis, testCountries, testTable } from '../../table-fixture.ts';

const groups = testAxis('outcome_group', [
  { code: 'JUDICIAL', label: 'Judicial outcome' },
  { code: 'NO_RESULT', label: 'No result' },
  { code: 'UNKNOWN', label: 'Outcome not known' },
]);

test('orders groups by value and leaves what is not known last', () => {
  const [panel] = compositionPanels(
    testTable({
      dimensions: [groups],
      figures: [count(3), count(5), count(9)],
      totals: [{ over: ['outcome_group'], basis: 'cases', figures: [count(17)] }],
    }),
  );
  expect(panel?.ranking.rows.map((row) => row.code)).toEqual(['NO_RESULT', 'JUDICIAL', 'UNKNOWN']);
  expect(panel?.ranking.whole).toEqual(count(17));
});

test('makes a panel for each country, in one order and on one scale', () => {
  const panels = compositionPanels(
    testTable({
      dimensions: [groups, testCountries],
      figures: [count(3), count(40), count(5), count(1), count(0), count(0)],
      totals: [{ over: ['outcome_group'], basis: 'cases', figures: [count(8), count(41)] }],
    }),
  );
  expect(panels.map(({ label, ranking }) => [label, ranking.max, ranking.whole?.value])).toEqual([
    ['Spain', 40, 8],
    ['France', 40, 41],
  ]);
  expect(panels[1]?.ranking.rows.map((row) => [row.code, row.figure.value])).toEqual([
    ['NO_RESULT', 1],
    ['JUDICIAL', 40],
    ['UNKNOWN', 0],
  ]);
});
