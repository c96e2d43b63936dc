import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../database.ts';
import { createDatabase } from '../database.ts';
import { type Ended, liaison } from './command-line.ts';
import { type FiguresApi, grandTotal, startFiguresApi, valuesByRow } from './figures-api.ts';

const BUNDLE = fileURLToPath(new URL('../fixtures/first-case', import.meta.url));

let database: TestDatabase;
let imported: Ended;
let api: FiguresApi;

beforeAll(async () => {
  database = await createDatabase();
  imported = await liaison(database.url, 'import', BUNDLE, '--publish');
  api = await startFiguresApi(database.url);
});

afterAll(async () => {
  await api?.close();
  await database?.drop();
});

test('imports through the command line', () => {
  expect(imported).toMatchObject({ status: 0 });
});

test('is one case of 2019', async () => {
  const table = await api.ask('metric=cases&by=year');
  expect(valuesByRow(table)).toEqual({ '2019': 1 });
  expect(grandTotal(table)).toEqual({ basis: 'cases', value: 1 });
});

test('involves four States once each, and is one case in total', async () => {
  const table = await api.ask('metric=cases-involving&by=country');
  expect(valuesByRow(table)).toEqual({ AU: 1, BE: 1, ES: 1, FR: 1 });
  expect(grandTotal(table)).toEqual({ basis: 'cases', value: 1 });
  expect(table.dimensions[0]?.additive).toBe(false);
});

test('is multilateral', async () => {
  expect(valuesByRow(await api.ask('metric=cases&by=scope'))).toEqual({ MULTILATERAL: 1 });
});

test('involves six agencies, one of them a body', async () => {
  expect(valuesByRow(await api.ask('metric=cases-involving&by=agency'))).toEqual({
    'AU-QPS-ARGOS': 1,
    'BE-POL': 1,
    'ES-CNP-BCN': 1,
    'ES-CNP-UCC': 1,
    'EUROPOL-EC3': 1,
    'FR-POL': 1,
  });
});

test('is led by Spain', async () => {
  expect(valuesByRow(await api.ask('metric=cases&part=lead&by=country'))).toEqual({ ES: 1 });
});

test('was initiated by Australia', async () => {
  expect(valuesByRow(await api.ask('metric=cases-initiated&by=country'))).toEqual({ AU: 1 });
});

test('shows Europol by agency and never by country', async () => {
  const byAgency = await api.ask('metric=cases-participated&by=agency');
  const byCountry = await api.ask('metric=cases-participated&by=country');
  expect(valuesByRow(byAgency)).toHaveProperty('EUROPOL-EC3', 1);
  expect(byCountry.dimensions[0]?.categories.map(({ code }) => code).sort()).toEqual([
    'AU',
    'BE',
    'ES',
    'FR',
  ]);
});

test('ended with one arrest, in 2020', async () => {
  expect(valuesByRow(await api.ask('metric=arrests&by=year'))).toEqual({ '2020': 1 });
});
