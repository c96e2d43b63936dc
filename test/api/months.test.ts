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
const rows = ({ dimensions, figures }: DataTable) =>
  dimensions[0]?.categories.map(({ label }, index) => `${label}: ${figures[index]?.value}`);
const total = ({ totals }: DataTable) => {
  const [first] = totals;
  return first && first.basis !== 'withheld' ? [first.basis, first.figures[0]?.value] : first;
};

test('gives the months of a year, which add up to it with the cases of no stated month', async () => {
  const table = await ask('metric=cases&by=month&year=2019');
  expect(table.title).toBe('Cooperation cases by month: 2019');
  expect(rows(table)).toHaveLength(13);
  expect(rows(table)?.slice(0, 4)).toEqual([
    'January 2019: 0',
    'February 2019: 0',
    'March 2019: 1',
    'April 2019: 0',
  ]);
  expect(rows(table)?.at(-1)).toBe('Month not stated: 2');
  expect(total(table)).toEqual(['cases', 3]);
  expect(table.dimensions[0]).toMatchObject({ additive: true });
  expect(table.notes.map(({ id }) => id)).toContain('month-not-stated');
});

test('gives a row for each month that is named, and says what stays out', async () => {
  const table = await ask('metric=cases&month=2019-02..2019-04');
  expect(rows(table)).toEqual(['February 2019: 0', 'March 2019: 1', 'April 2019: 0']);
  expect(total(table)).toEqual(['published', 1]);
  expect(table.query).toBe('metric=cases&by=month&month=2019-02..2019-04');
  expect(table.notes.find(({ id }) => id === 'undated')).toEqual({
    id: 'undated',
    text: 'Cases whose opening is not known to the month are in none of these rows.',
    must: true,
  });
});

test('adds up months to quarters in the language asked for', async () => {
  const table = await ask('metric=cases&by=quarter&year=2021&lang=fr');
  expect(rows(table)).toEqual([
    'T1 2021: 0',
    'T2 2021: 1',
    'T3 2021: 0',
    'T4 2021: 0',
    'Trimestre non indiqué: 3',
  ]);
  expect(total(table)).toEqual(['cases', 4]);
});

test('gives all months of the release to the day of the extract', async () => {
  const table = await ask('metric=cases&by=month');
  expect(rows(table)).toHaveLength(37);
  expect(total(table)).toEqual(['cases', 7]);
});

test('gives months beside States in their part', async () => {
  const table = await ask('metric=cases&by=month,country&month=2021-05&country=ES,FR&part=lead');
  expect(table.dimensions[1]?.categories.map(({ code }) => code)).toEqual(['FR', 'ES']);
  expect(table.figures.map(({ value }) => value)).toEqual([0, 1]);
});

test('holds a quarter', async () => {
  const table = await ask('metric=arrests&by=crime&quarter=2019-Q1&clock=opened');
  expect(table.fixed).toEqual([
    { dimension: 'quarter', label: 'Quarter', category: { code: '2019-Q1', label: 'Q1 2019' } },
  ]);
  expect(total(table)).toEqual(['cases', 2]);
});

test('breaks a section of crime down to the codes as they were delivered', async () => {
  const table = await ask('metric=cases&by=crime_code&crime=03');
  expect(rows(table)).toEqual(['Sexual exploitation: 3', 'Child sexual abuse material: 2']);
  expect(total(table)).toEqual(['cases', 5]);
  const both = await ask('metric=cases&by=crime&crime=0302,030221');
  expect(rows(both)).toEqual(['Sexual exploitation: 5', 'Child sexual abuse material: 2']);
});

test('breaks a group of outcomes down to its outcomes', async () => {
  const table = await ask('metric=cases&by=outcome&outcome_group=JUDICIAL');
  expect(table.dimensions[0]?.categories.map(({ code }) => code)).toContain('CONVICTED');
  expect(table.dimensions[0]?.categories.map(({ code }) => code)).not.toContain('ARRESTED');
  expect(total(table)).toEqual(['cases', 3]);
});
