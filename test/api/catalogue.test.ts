import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openApiDocument } from '../../api/openapi/document.ts';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([
    { ...SEVEN_CASES, number: 1, state: 'withdrawn' },
    { ...SEVEN_CASES, number: 2, agencies: [['ES-GC', 'Guardia Civil (old name)']] },
    { ...SEVEN_CASES, number: 3 },
    { ...SEVEN_CASES, number: 4, state: 'draft' },
  ]);
});

afterAll(() => api?.close());

test('lists releases newest first and never a draft', async () => {
  const { releases } = await api.json('/api/v1/releases');
  expect(
    releases.map((release: { number: number; state: string; isLatest: boolean }) => [
      release.number,
      release.state,
      release.isLatest,
    ]),
  ).toEqual([
    [3, 'published', true],
    [2, 'published', false],
    [1, 'withdrawn', false],
  ]);
});

test('describes one release by number and the latest by name', async () => {
  expect(await api.json('/api/v1/releases/latest')).toEqual({
    number: 3,
    state: 'published',
    isLatest: true,
    publishedAt: '2026-01-02T10:00:00Z',
    extractDate: '2025-12-31',
    synthetic: false,
    method: { id: 'none', label: 'Figures are exact. No disclosure method was applied to this release.' },
    firstYear: 2019,
    lastYear: 2021,
    periods: [{ first: 2019, last: 2021, label: 'All years' }],
    sources: [{ source: 'test', extractDate: '2025-12-31', status: 'final' }],
    note: null,
    reason: null,
    withdrawal: null,
  });
  expect(await api.json('/api/v1/releases/1')).toMatchObject({ number: 1, state: 'withdrawn' });
  expect((await api.get('/api/v1/releases/4')).status).toBe(404);
  expect((await api.get('/api/v1/releases/first')).status).toBe(400);
});

test('lists metrics and one of them', async () => {
  const { metrics } = await api.json('/api/v1/metrics');
  expect(metrics.map(({ id }: { id: string }) => id)).toContain('victims-safeguarded');
  expect(await api.json('/api/v1/metrics/arrests')).toMatchObject({
    id: 'arrests',
    unit: 'persons',
    clock: 'OUTCOME',
  });
});

test.each([
  'country',
  'country_group',
  'agency',
  'crime',
  'outcome',
  'outcome_group',
  'scope',
  'part',
  'clock',
  'role',
  'instrument',
  'channel',
  'status',
  'refusal_ground',
  'agency_type',
  'figure_status',
  'urgency',
  'duration',
  'result',
  'party_type',
  'confidentiality',
])('lists the codes of %s with labels', async (list) => {
  const answer = await api.json(`/api/v1/codes/${list}`);
  expect(answer.list).toBe(list);
  expect(answer.codes[0]).toMatchObject({ code: expect.any(String), label: expect.any(String) });
});

test('lists the agencies as the release names them', async () => {
  const codes = async (query: string) => (await api.json(`/api/v1/codes/agency${query}`)).codes;
  expect(await codes('')).toContainEqual({
    code: 'ES-GC',
    label: 'Guardia Civil',
    partyType: 'STATE',
    agencyType: 'POLICE_NAT',
  });
  expect(await codes('?release=2')).toContainEqual(
    expect.objectContaining({ code: 'ES-GC', label: 'Guardia Civil (old name)' }),
  );
  expect(await codes('')).toContainEqual({
    code: 'EUROPOL-EC3',
    label: expect.any(String),
    partyType: 'BODY',
    agencyType: 'EU_BODY',
    parent: 'EUROPOL',
  });
});

test('tells its limits, formats and disclosure methods', async () => {
  expect(await api.json('/api/v1/config')).toMatchObject({
    limits: { cells: 100_000 },
    languages: ['en', 'fr', 'es'],
    formats: ['json', 'csv'],
    disclosureMethods: [{ id: 'none', label: expect.any(String) }],
  });
});

test.each([
  ['releases', 'no-cache'],
  ['releases/latest', 'no-cache'],
  ['releases/2', 'public, max-age=300, stale-while-revalidate=3600'],
  ['codes/agency', 'no-cache'],
  ['codes/agency?release=2', 'public, max-age=300, stale-while-revalidate=3600'],
  ['codes/country', 'public, max-age=300, stale-while-revalidate=3600'],
  ['figures?metric=cases', 'no-cache'],
  ['figures?metric=cases&release=latest', 'no-cache'],
  ['figures?metric=cases&release=2', 'public, max-age=300, stale-while-revalidate=3600'],
])('lets %s be kept only while no publication changes it: %s', async (path, caching) => {
  const response = await api.get(`/api/v1/${path}`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, caching]);
});

test.each(['openapi.json?x=1', 'codes/agency?x=1', 'codes/country?x=1', 'codes/country?release=2'])(
  'refuses the parameter of %s',
  async (path) => {
    const response = await api.get(`/api/v1/${path}`);
    expect([response.status, (await response.json()).type]).toEqual([400, '/problems/wrong-parameter']);
  },
);

test.each(['0', '1234567890', 'Latest'])(
  'refuses the release %s everywhere in the same words',
  async (release) => {
    const paths = [
      `releases/${release}`,
      `codes/agency?release=${release}`,
      `figures?metric=cases&release=${release}`,
    ];
    const problems = await Promise.all(paths.map((path) => api.json(`/api/v1/${path}`)));
    const errors = [
      {
        parameter: 'release',
        value: release,
        text: 'is not a release; ask for latest or for a number such as 1',
      },
    ];
    expect(problems).toMatchObject([{ errors }, { errors }, { errors }]);
  },
);

test('refuses a parameter where there is none', async () => {
  expect(await api.json('/api/v1/metrics?sort=x')).toMatchObject({
    type: '/problems/wrong-parameter',
    errors: [{ parameter: 'sort', value: 'x' }],
  });
});

test('describes itself as OpenAPI 3.1', async () => {
  expect(await api.json('/api/v1/openapi.json')).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
