import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { selectionSchema } from '#domain/selection-query';
import { readQuestion } from '../../api/figures/question.ts';
import { isProblem } from '../../api/problem.ts';
import { problemDocument } from '../../api/problem-document.ts';
import { foundRelease } from './found-release.ts';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([
    { ...SEVEN_CASES, number: 1, state: 'withdrawn' },
    { ...SEVEN_CASES, number: 2 },
    { ...SEVEN_CASES, number: 3, state: 'draft' },
  ]);
});

afterAll(() => api?.close());

test.each([
  [
    'metric=cases&country=Spain',
    400,
    'unknown-code',
    'country=Spain: is not a code of /api/v1/codes/country; nearest: ES.',
  ],
  [
    'metric=cases&country=EL',
    400,
    'unknown-code',
    'country=EL: is not a code of /api/v1/codes/country; nearest: GR.',
  ],
  ['metric=cases&agency=ES-GX', 400, 'unknown-code', 'nearest: ES-GC.'],
  ['metric=cases&country=ALL', 400, 'unknown-code', 'country=ALL'],
  ['metric=cases&by=year&year=2018', 400, 'year-out-of-range', 'whose years are 2019..2021.'],
  ['metric=cases&sort=x', 400, 'wrong-parameter', 'sort=x: is not a parameter; known are: metric, by,'],
  ['metric=cases&metric=arrests', 400, 'wrong-parameter', 'metric'],
  ['metric=cases&by[]=year', 400, 'wrong-parameter', 'by[]=year: is not a parameter'],
  [
    'metric=cases&format=xls',
    400,
    'wrong-parameter',
    'format=xls: is not a format; ask for one of: json, csv.',
  ],
  ['metric=cases&release=9', 404, 'unknown-release', 'release=9: no such release is published'],
  ['metric=cases&release=3', 404, 'unknown-release', 'release=3: no such release is published'],
  ['metric=cases&release=1', 410, 'release-withdrawn', 'release=1: was withdrawn'],
  ['metric=cases&year=2019..2020', 422, 'not-answerable', 'ask for one of 2019..2021, or add by=year'],
  [
    'metric=cases&by=country&agency=ES-GC',
    422,
    'not-answerable',
    'country and agency cannot be asked together',
  ],
  [
    'metric=cases&by=outcome_group&outcome=CONVICTED',
    422,
    'not-answerable',
    'the same axis at several levels',
  ],
  ['metric=multilateral-share&by=scope', 422, 'not-answerable', 'ask for metric=cases&by=scope'],
  [
    'metric=cases&by=country,year,crime,scope',
    422,
    'not-answerable',
    'year, crime, scope together cannot be answered exactly. Beside country',
  ],
])('refuses %s with %i %s', async (query, status, id, detail) => {
  const response = await api.get(`/api/v1/figures?${query}`);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const body = await response.json();
  expect(body).toMatchObject({ type: `/problems/${id}`, status });
  expect(body.detail).toContain(detail);
  expect(response.status).toBe(status);
});

test('names every wrong parameter at once, with its value', async () => {
  const { errors } = await api.json('/api/v1/figures?metric=M99&country=ES,,FR&lang=xx');
  expect(
    errors.map(({ parameter, value }: { parameter: string; value: string }) => [parameter, value]),
  ).toEqual([
    ['metric', 'M99'],
    ['country', 'ES,,FR'],
    ['lang', 'xx'],
  ]);
});

test.each([
  '/api',
  '/api/v1',
  '/api/v1/nothing',
  '/api/v2/figures',
  '/api/v1/codes/nothing',
  '/api/v1/metrics/M99',
])('finds nothing at %s', async (path) => {
  const response = await api.get(path, { accept: 'text/html' });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: '/problems/not-found' });
});

test('is only read', async () => {
  const response = await fetch(`${api.url}/api/v1/figures`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed' });
});

test('answers a malformed address with a problem', async () => {
  const response = await api.get('/api/v1/metrics/%E0%A4%A');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ type: '/problems/bad-request' });
});

test('refuses a table of too many cells and names the cheapest cut', () => {
  const found = foundRelease();
  const many = Array.from({ length: 30_000 }, (_, index) => `A${index}`);
  const agencies = new Map(many.map((code) => [code, { code, label: code }]));
  const selection = selectionSchema.parse({ metric: 'cases', by: 'agency,year,scope' });
  const large = { ...found, agencies, categories: { ...found.categories, agency: many } };
  const refused = readQuestion(selection, large);
  expect(isProblem(refused) && problemDocument(refused, 'en')).toMatchObject({
    status: 413,
    detail:
      'The table has 270\u202F000 cells and 100\u202F000 are allowed. The cheapest cut is a filter on agency, which has 30\u202F000 rows.',
    errors: [{ parameter: 'agency', value: null }],
  });
});
