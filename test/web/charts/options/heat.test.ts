import { expect, test } from '@jest/globals';
import { drawHeat } from '../../../../web/charts/options/heat.ts';
import { count, testAxis, testCountries, testTable } from '../../table-fixture.ts';
import { testLook } from './look.ts';

const partners = { ...testAxis('partner', testCountries.categories), label: 'Partner country' };
const table = testTable({
  dimensions: [testCountries, partners],
  figures: [{ value: null, status: ['z'] }, count(12), { value: null, status: ['c'] }, count(0)],
});
const { option, legend, walk, minWidth } = drawHeat(table, testLook);

test('draws each row as cells of one height, coloured by class', () => {
  expect(option.series).toMatchObject([
    { name: 'Spain', stack: 'cells', data: [{ value: 1 }, { value: 1, itemStyle: { color: 'class-one' } }] },
    { name: 'France', data: [{ value: 1 }, { value: 1, itemStyle: { color: 'surface' } }] },
  ]);
});

test('shows a cell without a value by its letter and its pattern', () => {
  expect(option.series).toMatchObject([
    { data: [{ itemStyle: { decal: { kind: 'none' } }, label: { show: true, formatter: 'z' } }, {}] },
    { data: [{ itemStyle: { decal: { kind: 'suppressed' } }, label: { show: true, formatter: 'c' } }, {}] },
  ]);
});

test('prints the limits of the classes and every reason for no value', () => {
  expect(legend?.signs.map(({ letter, label }) => [letter, label])).toEqual([
    [undefined, '0'],
    [undefined, '12'],
    ['c', 'suppressed to protect confidentiality'],
    ['z', 'not applicable'],
  ]);
});

test('is walked from row to row and across', () => {
  expect(walk.series.map(({ label, points }) => [label, points.map((point) => point.dataIndex)])).toEqual([
    ['Spain', [0, 1]],
    ['France', [0, 1]],
  ]);
  expect(walk.isInTime).toBe(false);
});

test('has room for every column and never turns a label', () => {
  expect(minWidth).toBe(210);
  expect(option.xAxis).toMatchObject({ data: ['Spain', 'France'], axisLabel: { rotate: 0, interval: 0 } });
});

test('shows all States of a release at once at a desk, and wide enough for a finger on a phone', () => {
  const states = Array.from({ length: 30 }, (_, index) => ({
    code: `S${index % 10}`,
    label: `State ${index}`,
  }));
  const many = testTable({
    dimensions: [testAxis('country', states.slice(0, 1)), testAxis('partner', states)],
    figures: states.map((_, index) => count(index)),
  });
  const widths = [false, true].map((isNarrow) => drawHeat(many, { ...testLook, isNarrow }).minWidth);
  expect(widths).toEqual([150 + 30 * 14, 96 + 30 * 30]);
});

test('stands in the order asked for, on both axes', () => {
  const turned = drawHeat(table, testLook, ['FR', 'ES']).option;
  expect(turned.xAxis).toMatchObject({ data: ['France', 'Spain'] });
  expect(turned.series).toMatchObject([{ name: 'France' }, { name: 'Spain' }]);
});

test('says both directions of a pair apart', () => {
  const { formatter } = option.tooltip as { formatter: (point: unknown) => string };
  expect(formatter({ seriesIndex: 0, dataIndex: 1 })).toBe('Spain · France\n12 cases');
  expect(formatter({ seriesIndex: 1, dataIndex: 0 })).toBe(
    'France · Spain\nsuppressed to protect confidentiality',
  );
});

test('tells neighbouring classes apart by a pattern where colour may not be seen', () => {
  const two = testTable({
    dimensions: [testCountries, partners],
    figures: [count(1), count(2), count(30), count(40)],
  });
  expect(drawHeat(two, { ...testLook, isStark: true }).option.series).toMatchObject([
    {
      data: [
        { itemStyle: { color: 'class-one' } },
        { itemStyle: { color: 'class-two', decal: { kind: 'upright', color: 'class-two-text' } } },
      ],
    },
    {},
  ]);
});
