import { expect, test } from '@jest/globals';
import { membersAmong, regionsOf } from '../../../../web/pages/country/regions.ts';
import { count } from '../../table-fixture.ts';

test('says of which groups a country is a member on a day', () => {
  expect(regionsOf('HR', '2022-12-31')).toEqual(['EU27_2020']);
  expect(regionsOf('HR', '2023-12-31')).toEqual(['EU27_2020', 'SCHENGEN']);
  expect(regionsOf('NO', '2023-12-31')).toEqual(['SCHENGEN']);
  expect(regionsOf('GB', '2023-12-31')).toEqual([]);
});

test('keeps the members of a group among the rows', () => {
  const rows = ['NO', 'GB', 'ES'].map((code) => ({ code, label: code, figure: count(1) }));
  expect(membersAmong(rows, 'SCHENGEN', '2023-12-31').map(({ code }) => code)).toEqual(['NO', 'ES']);
});
