import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readRows } from '../../etl/release/read-rows.ts';
import { SEVEN_CASES } from '../seven-cases.ts';
import { serve } from '../test-server.ts';

const [, ...others] = SEVEN_CASES.cases;

/** One case of 2019 less, and two arrests more in another. */
const CORRECTED = others.map((each, index) => (index === 0 ? { ...each, arrests: 4 } : each));

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([
    SEVEN_CASES,
    { ...SEVEN_CASES, number: 2, state: 'withdrawn' },
    { ...SEVEN_CASES, number: 3, cases: CORRECTED, notReported: [['agency', 'AU-AFP', '2021']] },
  ]);
  await readRows(api.databaseUrl, `update stats.release set reason = 'Sent twice.' where release_id = 3`);
  await readRows(
    api.databaseUrl,
    `update stats.release set withdrawn_at = '2026-02-01T08:00:00Z', withdrawal_reason = 'The wrong year.' where release_id = 2`,
  );
});

afterAll(() => api?.close());

test('names every figure of a cell that changed, with the reason, since the release published before', async () => {
  const ledger = await api.json('/api/v1/releases/3/changes?country=ES&year=2019&part=lead&clock=opened');
  expect([ledger.since.number, ledger.release.number, ledger.reason]).toEqual([1, 3, 'Sent twice.']);
  expect(ledger.totals).toEqual([
    { aggregate: 'by_country', changes: 10 },
    { aggregate: 'by_country_month', changes: 3 },
    { aggregate: 'by_pair', changes: 2 },
  ]);
  expect(ledger.total).toBe(15);
  expect(ledger.next).toBeNull();
  expect(ledger.changes.slice(0, 1)).toEqual([
    {
      aggregate: 'by_country',
      clock: 'OPENED',
      part: 'LEAD',
      cell: { country: 'ES', year: '2019' },
      metric: 'cases',
      labels: {
        metric: 'Cooperation cases',
        clock: 'Year in which the case was opened',
        part: 'Leads the case',
        country: 'Spain',
        year: '2019',
      },
      old: { value: 3, status: [] },
      new: { value: 2, status: [] },
      difference: -1,
    },
  ]);
});

test('compares sums with their coverage, also where the sum stays the same', async () => {
  const { changes } = await api.json('/api/v1/releases/3/changes?metric=arrests&year=2019&clock=opened');
  const whole = changes.find(
    ({ aggregate, cell }: { aggregate: string; cell: object }) =>
      aggregate === 'by_case' && Object.keys(cell).length === 1,
  );
  expect(whole).toMatchObject({
    aggregate: 'by_case',
    clock: 'OPENED',
    part: null,
    cell: { year: '2019' },
    metric: 'arrests',
    old: { value: 4, status: [], coverage: { known: 3, of: 3 } },
    new: { value: 4, status: [], coverage: { known: 2, of: 2 } },
    difference: 0,
  });
});

test('pages without a gap and without a repetition', async () => {
  const all = await api.json('/api/v1/releases/3/changes?limit=10000');
  const start = await api.json('/api/v1/releases/3/changes?limit=7');
  const next = await api.json(`/api/v1/releases/3/changes?limit=10000&cursor=${start.next}`);
  expect(start.next).toBe('7');
  expect([...start.changes, ...next.changes]).toEqual(all.changes);
  expect(all.changes).toHaveLength(all.total);
  expect([next.total, next.totals]).toEqual([all.total, all.totals]);
});

test('sorts cases before quantities, each by the size of the change', async () => {
  const { changes } = await api.json('/api/v1/releases/3/changes?limit=10000');
  const metrics: string[] = changes.map(({ metric }: { metric: string }) => metric);
  expect(metrics.lastIndexOf('cases')).toBeLessThan(metrics.indexOf('arrests'));
  const sizes = changes
    .filter(({ metric }: { metric: string }) => metric === 'arrests')
    .map(({ difference }: { difference: number }) => Math.abs(difference));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('says who reports otherwise, because figures without a case change with it', async () => {
  const { reporting } = await api.json('/api/v1/releases/3/changes?limit=1');
  expect(reporting).toContainEqual({
    axis: 'agency',
    code: 'AU-AFP',
    label: expect.any(String),
    year: '2019',
    old: 'not-reported',
    new: 'not-expected',
  });
  const { changes } = await api.json('/api/v1/releases/3/changes?agency=AU-AFP');
  expect(changes).toEqual([]);
});

test('answers CSV with the releases and the reason on every line', async () => {
  const answer = await api.get(
    '/api/v1/releases/3/changes?country=ES&part=lead&clock=opened&format=csv&limit=1',
  );
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="liaison_changes_1_3.csv"');
  expect((await answer.text()).split('\r\n')).toEqual([
    'release,since,metric,metric_label,aggregate,clock,part,year,month,crime,outcome,scope,states,country,country_group,agency,agency_group,panel,channel,instrument,partner,urgency,result,refusal_ground,duration,place,old,old_status,old_known_cases,new,new_status,new_known_cases,difference,reason',
    '3,1,cases,Cooperation cases,by_country,OPENED,LEAD,2019,,,,,,ES,,,,,,,,,,,,"Spain, 2019",3,,,2,,,-1,Sent twice.',
    '',
  ]);
});

test('has the words for the codes of a change in the language asked for', async () => {
  const { changes } = await api.json('/api/v1/releases/3/changes?country=ES&part=lead&limit=1&lang=fr');
  expect(changes[0]?.labels).toMatchObject({ metric: 'Affaires de coopération', country: 'Espagne' });
});

test('takes a crime for all that lies inside it, and a metric for the part that it means', async () => {
  const { changes } = await api.json('/api/v1/releases/3/changes?metric=cases-initiated&crime=03&country=ES');
  expect(changes.map(({ part, cell }: { part: string; cell: object }) => [part, cell])).toEqual([
    ['INITIATED', { country: 'ES', year: '2019', crime: '0302' }],
    ['INITIATED', { country: 'ES', year: '2020', crime: '0302' }],
  ]);
});

test.each([
  ['releases/1/changes', 422, 'first that is still published'],
  ['releases/2/changes?since=1', 410, 'The wrong year.'],
  ['releases/3/changes?since=2', 410, 'since=2'],
  ['releases/9/changes', 404, 'release=9'],
  ['releases/3/changes?since=first', 400, 'since'],
  ['releases/3/changes?metric=multilateral-share', 400, 'made from other figures'],
  ['releases/3/changes?country=Spain', 400, 'country=Spain'],
  ['releases/3/changes?country=ES&agency=ES-GC', 422, 'country and agency'],
  ['releases/3/changes?limit=0', 400, 'limit'],
  ['releases/3/changes?cursor=x', 400, 'cursor'],
  ['releases/3/changes?by=year', 400, 'by'],
])('refuses %s with %i', async (path, status, words) => {
  const answer = await api.get(`/api/v1/${path}`);
  expect(answer.status).toBe(status);
  expect((await answer.json()).detail).toContain(words);
});

test('finds no change of a release since itself', async () => {
  expect(await api.json('/api/v1/releases/3/changes?since=3')).toMatchObject({
    total: 0,
    totals: [],
    changes: [],
    next: null,
  });
});

test('gives the reason of a withdrawal in the list of releases', async () => {
  const { releases } = await api.json('/api/v1/releases');
  expect(releases[1]).toMatchObject({
    number: 2,
    state: 'withdrawn',
    withdrawal: { at: '2026-02-01T08:00:00Z', reason: 'The wrong year.' },
  });
  expect(releases[0]).toMatchObject({ number: 3, reason: 'Sent twice.', withdrawal: null });
});
