import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRows } from '../../etl/release/read-rows.ts';
import { SEVEN_CASES, WITH_REQUESTS } from '../seven-cases.ts';
import { serve } from '../test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([
    SEVEN_CASES,
    { ...WITH_REQUESTS, number: 2, state: 'withdrawn' },
    { ...WITH_REQUESTS, number: 3 },
  ]);
  await readRows(
    api.databaseUrl,
    `insert into stats.by_request values
      (3, 'es', '2020', 'ES', 'FR', 'NORMAL', 'FULL', 'ZZ', 30, 30, 30, 0, 0, 0, 0, 4294967295),
      (3, 'es', '2020', 'ES', 'FR', 'NORMAL', 'ZZ', 'ZZ', 10, 0, 0, 0, 0, 0, 0, 2),
      (3, 'es', '2020', 'ES', 'DE', 'NORMAL', 'FULL', 'ZZ', 5, 5, 5, 0, 0, 0, 0, 3),
      (3, 'fr', '2020', 'ES', 'FR', 'NORMAL', 'FULL', 'ZZ', 36, 36, 36, 0, 0, 0, 0, 4),
      (3, 'fr', '2020', 'DE', 'FR', 'NORMAL', 'FULL', 'ZZ', 1, 1, 1, 0, 0, 0, 0, 5),
      (1, 'es', '2020', 'ES', 'FR', 'NORMAL', 'FULL', 'ZZ', 99, 99, 99, 0, 0, 0, 0, 6)`,
  );
});

afterAll(() => api?.close());

test('answers with both sides of a pair, summed over all that requests are kept apart by', async () => {
  const { release, clock, sources, rows } = await api.json(
    '/api/v1/mirror?country=FR&partner=ES&year=2020..2021',
  );
  expect([release.number, clock.code]).toEqual([3, 'RECEIVED']);
  expect(sources.map(({ source }: { source: string }) => source)).toEqual(['es', 'fr']);
  expect(rows).toEqual([
    {
      year: '2020',
      sender: { code: 'ES', label: 'Spain' },
      receiver: { code: 'FR', label: 'France' },
      sent: { source: 'es', requests: { value: 40, status: [] } },
      received: { source: 'fr', requests: { value: 36, status: [] } },
      gap: { value: -4, status: [] },
      gapShare: { value: -10, status: [], ratio: { numerator: -4, denominator: 40 } },
      others: [],
    },
  ]);
});

test('has one entity tag for one question in any order, and answers 304 to who has it', async () => {
  const first = await api.get('/api/v1/mirror?country=FR,ES&lang=en');
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const other = await api.get('/api/v1/mirror?release=latest&country=ES,FR');
  expect(other.headers.get('etag')).toBe(tag);
  const known = await api.get('/api/v1/mirror?country=ES,FR', {
    'if-none-match': tag,
    'cache-control': 'max-age=0',
  });
  expect(known.status).toBe(304);
  expect((await api.get('/api/v1/mirror?country=ES')).headers.get('etag')).not.toBe(tag);
  expect((await api.get('/api/v1/mirror?country=ES,FR&lang=fr')).headers.get('etag')).not.toBe(tag);
});

test.each([
  ['country=Spain', 400, 'country=Spain: is not a code of /api/v1/codes/country; nearest: ES'],
  ['partner=F', 400, 'partner=F: is not a code of /api/v1/codes/country.'],
  ['year=2023', 400, 'year=2023: is outside the release, whose years are 2019..2022'],
  ['year=then', 400, 'names “then”'],
  ['metric=cases', 400, 'is not a parameter; known are: country, partner, year, release, lang, format'],
  ['format=xml', 400, 'format=xml: '],
  ['release=1', 422, 'Release 1 was built before Liaison counted requests'],
  ['release=2', 410, 'was withdrawn'],
  ['release=9', 404, 'release=9'],
])('refuses %s with %i', async (query, status, words) => {
  const answer = await api.get(`/api/v1/mirror?${query}`);
  expect(answer.status).toBe(status);
  expect((await answer.json()).detail).toContain(words);
});

test('answers in CSV when it is asked to, as a file with a name', async () => {
  const answer = await api.get('/api/v1/mirror?country=FR&partner=ES&format=csv');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toContain('mirror_3.csv"');
  expect((await answer.text()).split('\r\n')).toHaveLength(3);
  const liked = await api.get('/api/v1/mirror?country=FR&partner=ES', { accept: 'text/csv' });
  expect(liked.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('answers a year without requests with no rows', async () => {
  expect((await api.json('/api/v1/mirror?year=2021')).rows).toEqual([]);
});
