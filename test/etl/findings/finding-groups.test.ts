import { expect, test } from '@jest/globals';
import { findingAt } from '../../../etl/findings/finding.ts';
import { createFindingCollector } from '../../../etl/findings/finding-collector.ts';
import { createFindingGroups, groupsOf, MOST_GROUPS } from '../../../etl/findings/finding-groups.ts';

const wrong = (line: number, value: string, column = 'crime_iccs') =>
  findingAt('CRIME_UNKNOWN', { file: 'cases.csv', line, column, value });

test('counts what says the same of the same column, the most frequent first, with the first line', () => {
  const findings = [wrong(2, '9999'), wrong(5, '401'), wrong(3, '401'), wrong(9, '401', 'crime_iccs_other')];
  expect(groupsOf(findings).map(({ column, value, count, line }) => [column, value, count, line])).toEqual([
    ['crime_iccs', '401', 2, 3],
    ['crime_iccs', '9999', 1, 2],
    ['crime_iccs_other', '401', 1, 9],
  ]);
});

test('tells apart what has another hint', () => {
  const row = (line: number, hint: string) =>
    findingAt('FIELD_COUNT_DIFFERS', { file: 'cases.csv', line, hint });
  expect(
    groupsOf([row(2, '3 instead of 4'), row(3, '5 instead of 4'), row(4, '3 instead of 4')]),
  ).toMatchObject([
    { count: 2, line: 2 },
    { count: 1, line: 3 },
  ]);
});

test('keeps so many groups of a code, and counts those that it has when more come', () => {
  const groups = createFindingGroups();
  for (let index = 0; index <= MOST_GROUPS; index++) groups.add(wrong(index + 2, `X${index}`));
  groups.add(wrong(1000, 'X0'));
  groups.add(findingAt('FLAG_MALFORMED', { file: 'cases.csv', line: 2, column: 'jit', value: 'x' }));
  expect(groups.groups()).toHaveLength(MOST_GROUPS + 1);
  expect(groups.groups()[0]).toMatchObject({ value: 'X0', count: 2 });
  expect(MOST_GROUPS).toBe(300);
});

test('joins what the pieces of a file gave, with true totals', () => {
  const [one, other] = [createFindingCollector(), createFindingCollector()];
  one.addAll([wrong(2, '401'), wrong(3, '401')]);
  other.addSome('CRIME_UNKNOWN', [wrong(20, '401')], 5);
  const all = createFindingCollector();
  all.join(one.byCode());
  all.join(other.byCode());
  expect(all.totals()).toEqual(new Map([['CRIME_UNKNOWN', 7]]));
  expect(all.groups()).toMatchObject([{ value: '401', count: 3, line: 2 }]);
  expect(all.kept).toHaveLength(3);
});
