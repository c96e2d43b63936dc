import { expect, test } from '@jest/globals';
import { rank, rankingOption } from '../../../../web/charts/options/ranking.ts';
import { count } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const rows = [
  { code: 'ZZ', label: 'Not stated', figure: count(90) },
  { code: 'ES', label: 'Spain', figure: count(10) },
  { code: 'MT', label: 'Malta', figure: { value: null, status: ['c'] } as const },
  { code: 'FR', label: 'France', figure: count(20) },
];
const ranking = { rows: rank(rows), unit: 'cases', chosen: [], isBody: () => false };

test('ranks by value, then what has none, then what has no name', () => {
  expect(rank(rows).map((row) => row.code)).toEqual(['FR', 'ES', 'MT', 'ZZ']);
});

test('draws no bar for a missing value and puts its letter beside the name', () => {
  const option = rankingOption(ranking, testLook);
  expect(option.series).toMatchObject({
    0: { data: [{ value: 20 }, { value: 10 }, { value: null }, { value: 90 }] },
  });
  expect(option.yAxis).toMatchObject({ data: ['France', 'Spain', 'Malta: c', 'Not stated'] });
  expect(option.xAxis).toMatchObject({ min: 0 });
});

test('lets the chosen rows stand out', () => {
  const option = rankingOption({ ...ranking, chosen: ['ES'] }, testLook);
  expect(option.series).toMatchObject({
    0: { data: [{ itemStyle: { color: 'quiet' } }, { itemStyle: { color: 'main' } }, {}, {}] },
  });
});

test('marks bodies by sign and colour', () => {
  const europol = { code: 'EUROPOL', label: 'Europol', figure: count(3) };
  const option = rankingOption({ ...ranking, rows: [europol], isBody: () => true }, testLook);
  expect(option.yAxis).toMatchObject({ data: ['Europol ◆'] });
  expect(option.series).toMatchObject({ 0: { data: [{ itemStyle: { color: 'body' } }] } });
});
