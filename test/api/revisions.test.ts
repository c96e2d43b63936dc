import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import { revisionFigure } from '#domain/revision';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES, { ...SEVEN_CASES, number: 2, cases: SEVEN_CASES.cases.slice(1) }]);
});

afterAll(() => api?.close());

const ask = async (query: string): Promise<DataTable> => api.json(`/api/v1/figures?${query}`);

test('marks what the release before counted otherwise, and nothing else', async () => {
  const table = await ask('metric=cases&by=year');
  expect(table.figures).toEqual([
    { value: 2, status: ['r'] },
    { value: 0, status: [] },
    { value: 4, status: [] },
  ]);
  expect(table.symbols).toEqual([{ status: 'r', label: 'revised' }]);
});

test('marks nothing in the first release', async () => {
  const table = await ask('metric=cases&by=year&release=1');
  expect(table.figures.flatMap(({ status }) => [...status])).toEqual([]);
});

test('gives by how much figures were revised', async () => {
  const revised = async (query: string) => (await ask(query)).figures.map(({ value }) => value);
  expect(await revised('metric=cases-revision&by=year')).toEqual([-1, 0, 0]);
  expect(await revised('metric=arrests-revision')).toEqual([-2]);
  expect(await revised('metric=cases-revision&by=year&release=1')).toEqual([null, null, null]);
});

test('has no revision without a figure on either side', () => {
  const none = { value: null, status: ['z'] };
  expect(revisionFigure({ value: 3, status: [] }, undefined)).toEqual(none);
  expect(revisionFigure({ value: 3, status: [] }, { value: null, status: ['m'] })).toEqual(none);
  expect(revisionFigure({ value: null, status: ['x'] }, { value: 3, status: [] })).toEqual({
    value: null,
    status: ['x'],
  });
});
