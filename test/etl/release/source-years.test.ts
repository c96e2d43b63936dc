import { expect, test } from '@jest/globals';
import { newDataReason } from '../../../etl/release/new-data.ts';
import { sourceYears } from '../../../etl/release/source-years.ts';

test('expects a source from its first year on, and says which years no extract of it covers', () => {
  expect(
    sourceYears([
      { source: 'A', first: '2019', last: '2019' },
      { source: 'A', first: '2021', last: '2021' },
      { source: 'B', first: '2020', last: '2022' },
    ]).map(({ source, year, reported }) => `${source} ${year} ${reported}`),
  ).toEqual([
    'A 2019 true',
    'A 2020 false',
    'A 2021 true',
    'A 2022 false',
    'B 2020 true',
    'B 2021 true',
    'B 2022 true',
  ]);
});

test('knows no years where no manifest says any', () => {
  expect(sourceYears([])).toEqual([]);
});

test('says whose data are new, whose are as they were, and whose are gone', () => {
  const before = [
    { source: 'A', extractDate: '2023-01-31', status: 'FINAL' },
    { source: 'B', extractDate: '2023-01-31', status: 'FINAL' },
    { source: 'C', extractDate: '2023-01-31', status: 'FINAL' },
  ];
  const after = [
    { source: 'A', extractDate: '2024-01-31', status: 'CORRECTION' },
    { source: 'B', extractDate: '2023-01-31', status: 'FINAL' },
    { source: 'D', extractDate: '2024-02-29', status: 'PROVISIONAL' },
  ];
  expect(newDataReason(before, after)).toBe(
    'New data: A, correction extract of 2024-01-31; D, provisional extract of 2024-02-29; C no longer counted.',
  );
  expect(newDataReason(before, before)).toBe('The same extracts were delivered again.');
});
