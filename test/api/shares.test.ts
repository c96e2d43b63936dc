import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES]);
});

afterAll(() => api?.close());

const ask = async (query: string): Promise<DataTable> => api.json(`/api/v1/figures?${query}`);
const ratios = ({ figures }: DataTable) =>
  figures.map((figure) =>
    figure.value === null ? figure.status.join() : `${figure.ratio?.numerator}/${figure.ratio?.denominator}`,
  );
const shown = (table: DataTable) =>
  ratios(table).filter((ratio) => !ratio.startsWith('0/') && !ratio.startsWith('z'));

test('gives each outcome as a share of the cases with a recorded outcome', async () => {
  const table = await ask('metric=outcome-share&by=outcome');
  expect(shown(table)).toEqual(['3/5', '2/5']);
  expect(table.dimensions[0]?.additive).toBe(true);
  expect(table.totals).toMatchObject([{ basis: 'cases', figures: [{ value: 100 }] }]);
});

test('gives no share of what the denominator leaves out', async () => {
  const table = await ask('metric=outcome-share&by=outcome&outcome=NOT_RECORDED,CONVICTED');
  expect(table.dimensions[0]?.categories.map(({ code }) => code)).toEqual(['CONVICTED', 'NOT_RECORDED']);
  expect(ratios(table)).toEqual(['3/5', 'z']);
});

test('keeps the whole of each year', async () => {
  expect(ratios(await ask('metric=outcome-share&by=year,outcome_group&outcome_group=PERSON'))).toEqual([
    '0/3',
    '2/2',
    'z',
  ]);
});

test('shows one outcome beside the whole when a filter names it alone', async () => {
  const table = await ask('metric=outcome-share&outcome=ARRESTED');
  expect(table.query).toBe('metric=outcome-share&by=outcome&outcome=ARRESTED');
  expect(ratios(table)).toEqual(['2/5']);
});

test('gives a party as a share of all cases', async () => {
  const table = await ask('metric=involvement-share&by=agency&agency=EUROPOL,FR-PN');
  expect(ratios(table)).toEqual(['2/7', '7/7']);
  expect(table.dimensions[0]).toMatchObject({ additive: false });
});

test('says which rows a share needs', async () => {
  const response = await api.get('/api/v1/figures?metric=outcome-share&by=year');
  expect(response.status).toBe(422);
  expect((await response.json()).detail).toBe(
    'outcome-share is the share of each row in the whole; ask for one of outcome, outcome_group in by.',
  );
});

test('says how many outcomes are recorded', async () => {
  expect(ratios(await ask('metric=outcome-coverage&by=year'))).toEqual(['3/3', 'z', '2/4']);
});

test('counts the cases of two States and of more', async () => {
  const values = async (query: string) => (await ask(query)).figures.map(({ value }) => value);
  expect(await values('metric=bilateral-cases&by=year')).toEqual([3, 0, 2]);
  expect(await values('metric=multilateral-cases&by=year')).toEqual([0, 0, 2]);
});
