import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KEPT_CHANGES, reachOf } from '#schema/kept-ledger';
import { compareReleases } from '../../../etl/release/changes/compare-releases.ts';
import { readRows } from '../../etl/release/read-rows.ts';
import { SEVEN_CASES } from '../seven-cases.ts';
import { serve } from '../test-server.ts';
import { withoutWords } from './without-words.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES, { ...SEVEN_CASES, number: 2, cases: SEVEN_CASES.cases.slice(1) }]);
});

afterAll(() => api?.close());

const PAGES = ['limit=10000', 'limit=7', 'limit=7&cursor=7', 'metric=cases', 'metric=arrests&limit=3'];
const CHANGES = '/api/v1/releases/2/changes';

test('answers from a kept ledger what it answered by comparing', async () => {
  const ask = (lang: string) => Promise.all(PAGES.map((page) => api.json(`${CHANGES}?${page}&lang=${lang}`)));
  const compared = await ask('en');
  await compareReleases({ databaseUrl: api.databaseUrl, release: 2, since: 1, largest: 3 });
  const kept = await ask('fr');
  expect(kept.map(withoutWords)).toEqual(compared.map(withoutWords));
  expect(kept[0].total).toBeGreaterThan(7);
});

test('keeps a ledger once, and gives the same again', async () => {
  const options = { databaseUrl: api.databaseUrl, release: 2, since: 1, largest: 5 };
  expect(await compareReleases(options)).toEqual(await compareReleases(options));
});

test('ends where no more is kept, and says how the others are found', async () => {
  await compareReleases({ databaseUrl: api.databaseUrl, release: 2, since: 1, largest: 0 });
  const longer = `update stats.ledger_total set changes = 20000 where metric = 'cases' and aggregate = 'by_agency' returning 1`;
  await readRows(api.databaseUrl, longer);
  const beyond = await api.get(`${CHANGES}?cursor=${KEPT_CHANGES}&lang=es`);
  expect([beyond.status, (await beyond.json()).detail]).toEqual([
    413,
    expect.stringContaining('los 10\u202f000 mayores cambios'),
  ]);
  expect((await api.get(`${CHANGES}?cursor=10000&country=ES&lang=es`)).status).toBe(200);
});

test.each([
  [undefined, [], 0, true],
  [
    undefined,
    [
      ['cases', 12],
      ['arrests', 3],
    ],
    15,
    true,
  ],
  [
    'arrests',
    [
      ['cases', 20_000],
      ['arrests', 3],
    ],
    3,
    true,
  ],
  [
    undefined,
    [
      ['cases', 20_000],
      ['arrests', 3],
    ],
    10_000,
    false,
  ],
  [
    undefined,
    [
      ['cases', 12],
      ['suspects-identified', 10_001],
      ['arrests', 3],
    ],
    10_012,
    false,
  ],
] as const)('of %s reaches as far as it is kept: %j', (metric, totals, reach, isWhole) => {
  expect(reachOf(new Map(totals), metric)).toEqual({ reach, isWhole });
});
