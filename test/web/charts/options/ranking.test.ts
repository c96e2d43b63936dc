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
const ranking = { rows: rank(rows), unit: 'cases', chosen: [] };

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

test('lets the chosen rows stand out by colour and bold name', () => {
  const option = rankingOption({ ...ranking, chosen: ['ES'] }, testLook);
  expect(option.series).toMatchObject({
    0: { data: [{ itemStyle: { color: 'quiet' } }, { itemStyle: { color: 'main' } }, {}, {}] },
  });
  expect(option.yAxis).toMatchObject({
    data: ['France', { value: 'Spain', textStyle: { fontWeight: 700 } }, 'Malta: c', 'Not stated'],
  });
});

test('marks bodies by sign and colour', () => {
  const europol = { code: 'EUROPOL', label: 'Europol', partyType: 'BODY', figure: count(3) } as const;
  const unnamed = {
    code: 'UNKNOWN',
    label: 'Agency not stated',
    partyType: 'BODY',
    figure: count(2),
  } as const;
  const option = rankingOption({ ...ranking, rows: [europol, unnamed] }, testLook);
  expect(option.yAxis).toMatchObject({ data: ['Europol ◆', 'Agency not stated'] });
  expect(option.series).toMatchObject({
    0: { data: [{ itemStyle: { color: 'body' } }, { itemStyle: { color: 'quiet' } }] },
  });
});

test('ends long names in an ellipsis on a phone, which has no room for them', () => {
  const axis = (isNarrow: boolean) => rankingOption(ranking, { ...testLook, isNarrow }).yAxis;
  expect(axis(true)).toMatchObject({ axisLabel: { width: 276, overflow: 'truncate' } });
  expect(axis(false)).not.toHaveProperty('axisLabel.overflow');
});
