import { expect, test } from '@jest/globals';
import { drawDiverging } from '../../../../web/charts/options/diverging.ts';
import { drawGap } from '../../../../web/charts/options/gap.ts';
import { count } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const sides = {
  first: {
    label: 'Sent',
    rows: [
      { code: '2022', label: '2022', figure: count(40) },
      { code: '2023', label: '2023', figure: count(10) },
    ],
  },
  second: {
    label: 'Received',
    rows: [
      { code: '2022', label: '2022', figure: count(55) },
      { code: '2023', label: '2023', figure: { value: null, status: ['x'] } as const },
    ],
  },
  unit: 'requests',
};

test('draws two sides back to back on one scale', () => {
  const { option } = drawDiverging(sides, testLook);
  expect(option.series).toMatchObject([
    { name: 'Sent', data: [{ value: -40, label: { formatter: '40' } }, { value: -10 }] },
    { name: 'Received', data: [{ value: 55 }, { value: 0, label: { formatter: 'x' } }] },
    { type: 'scatter', data: [{ label: { formatter: '2022' } }, { label: { formatter: '2023' } }] },
  ]);
  expect(option.xAxis).toMatchObject({ min: -66, max: 66 });
});

test('tells the sides apart by a pattern where colour may not be seen', () => {
  expect(drawDiverging(sides, { ...testLook, isStark: true }).option.series).toMatchObject([
    { itemStyle: { color: 'main' } },
    { itemStyle: { color: 'body', decal: { kind: 'upright' } } },
    { type: 'scatter' },
  ]);
});

test('joins what two sources say where both say something', () => {
  const { option, legend } = drawGap(sides, testLook);
  expect(option.series).toMatchObject([
    {
      type: 'scatter',
      name: 'Sent',
      data: [
        [40, 0],
        [10, 1],
      ],
    },
    {
      type: 'scatter',
      name: 'Received',
      data: [
        [55, 0],
        [Number.NaN, 1],
      ],
    },
    { type: 'bar', stack: 'gap', data: [40, null] },
    { type: 'bar', stack: 'gap', data: [15, null] },
  ]);
  expect(legend?.signs.map(({ label, shape }) => [label, shape])).toEqual([
    ['Sent', 'circle'],
    ['Received', 'diamond'],
  ]);
});

test('says beside the name of a row who has no value', () => {
  expect(drawGap(sides, testLook).option.yAxis).toMatchObject({ data: ['2022', '2023 · Received: x'] });
});

test('is walked from row to row and from side to side', () => {
  expect(
    drawGap(sides, testLook).walk.series.map(({ label, points }) => [
      label,
      points.map((point) => point.label),
    ]),
  ).toEqual([
    ['2022', ['Sent', 'Received']],
    ['2023', ['Sent', 'Received']],
  ]);
});

test('says both sides in words', () => {
  const { formatter } = drawGap(sides, testLook).option.tooltip as { formatter: (point: unknown) => string };
  expect(formatter({ dataIndex: 1 })).toBe('2023\nSent: 10 requests\nReceived: not reported');
});
