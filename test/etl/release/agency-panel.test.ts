import { expect, test } from '@jest/globals';
import type { ReportingRow } from '#domain/reporting';
import { panelMembers, panelParameters } from '../../../etl/release/agency-panel.ts';

const period = (first: number, last: number) => ({ first, last, label: '…' });

const reported = (code: string, ...years: readonly string[]) =>
  years.map((year): ReportingRow => ({ axis: 'agency', code, year, reported: true }));

test('puts an agency into the panels of the periods in which it reported every year', () => {
  const reporting = [
    ...reported('A', '2019', '2020', '2021'),
    ...reported('B', '2020', '2021'),
    ...reported('C', '2019', '2021'),
    { axis: 'country', code: 'ES', year: '2019', reported: true } as const,
  ];
  const members = panelMembers([period(2019, 2021), period(2020, 2021)], reporting);
  expect(members).toMatchObject({ agencies: ['A', 'B'], sets: [0b11, 0b10] });
  expect(panelParameters(members)).toEqual([
    ['2019..2021', '2020..2021'],
    ['2019', '2020'],
    ['2021', '2021'],
  ]);
});

test('makes no panel of a period in every year of which nobody reported', () => {
  const members = panelMembers([period(2019, 2021), period(2020, 2021)], reported('B', '2020', '2021'));
  expect(panelParameters(members)[0]).toEqual(['2020..2021']);
  expect(members.sets).toEqual([1]);
});
