import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OPERATIONS } from '../../api/openapi/operations.ts';
import { createApp } from '../../api/server.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { SEVEN_CASES, WITH_REQUESTS } from './seven-cases.ts';
import { StatementLog } from './statement-log.ts';
import { insertRelease } from './test-release.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await insertRelease(database.url, { ...SEVEN_CASES, number: 1, cases: SEVEN_CASES.cases.slice(1) });
  await insertRelease(database.url, { ...WITH_REQUESTS, number: 2 });
});

afterAll(() => database?.drop());

/**
 * For each operation an address, and how many statements it takes: of a service that was just started, and of one that knows the
 * releases, by another question. A release is read by four statements, once; a table is read by one for its release and one
 * for the release before; nothing is read in a loop.
 */
const EXPECTED: readonly (readonly [operation: string, path: string, first: number, again: number])[] = [
  ['getFigures', '/api/v1/figures?metric=cases&by=year,country', 10, 2],
  ['getFigures', '/api/v1/figures?metric=arrests&by=agency&format=csv', 10, 2],
  ['getFigures', '/api/v1/figures?metric=cases-change&by=year', 10, 2],
  ['getFigures', '/api/v1/figures?metric=cases&by=year&release=1', 5, 1],
  ['getFigures', '/api/v1/figures?metric=reporting-coverage&by=year', 8, 0],
  ['getFigures', '/api/v1/figures?metric=cases&country=Spain', 8, 0],
  ['getConfig', '/api/v1/config', 0, 0],
  ['listReleases', '/api/v1/releases', 1, 1],
  ['getRelease', '/api/v1/releases/latest', 4, 0],
  ['getChanges', '/api/v1/releases/2/changes', 10, 2],
  ['getChanges', '/api/v1/releases/2/changes?country=ES', 9, 1],
  ['getCoverage', '/api/v1/coverage', 4, 0],
  ['getMirror', '/api/v1/mirror', 5, 1],
  ['listMetrics', '/api/v1/metrics', 0, 0],
  ['getMetric', '/api/v1/metrics/arrests', 0, 0],
  ['getCodes', '/api/v1/codes/crime', 0, 0],
  ['getCodes', '/api/v1/codes/agency', 4, 0],
  ['getDescription', '/api/v1/openapi.json', 0, 0],
  ['listProblems', '/problems', 0, 0],
  ['getProblem', '/problems/not-found', 0, 0],
  ['getLiveness', '/livez', 0, 0],
  ['getReadiness', '/readyz', 2, 2],
];

test('expects a number of statements of every operation', () => {
  const expected = new Set(EXPECTED.map(([operation]) => operation));
  expect([...expected].sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
});

test.each(EXPECTED)('%s: reads %s in %i statements, and again in %i', async (_id, path, first, again) => {
  const service = await start();
  const counted = [];
  for (const asked of [path, inFrench(path)]) counted.push(await service.statementsOf(asked));
  await service.close();
  expect(counted).toEqual([first, again]);
});

test.each([
  '/api/v1/figures?metric=cases&by=year,country',
  '/api/v1/releases/2/changes',
  '/api/v1/coverage',
  '/api/v1/mirror',
])('answers %s a second time without any statement of its own', async (path) => {
  const service = await start();
  const counted = [];
  for (const asked of [path, path]) counted.push(await service.statementsOf(asked));
  await service.close();
  expect(counted[1]).toBe(0);
});

test('asks which releases are public once for all that come within a second', async () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
  const service = await start();
  const paths = ['cases', 'arrests', 'cases-initiated'].map((metric) => `/api/v1/figures?metric=${metric}`);
  await Promise.all(paths.map((path) => service.ask(path)));
  expect(service.log.ofStates).toBe(1);
  await service.close();
  clock.mockRestore();
});

/** The same question in other words, which no cache has kept. */
function inFrench(path: string): string {
  if (path === '/livez' || path === '/readyz' || path.endsWith('.json')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=fr`;
}

/** A service of its own that knows nothing yet, with a log of the statements that it sends. */
async function start() {
  const app = await createApp({ databaseUrl: database.url, webRoot: '/nowhere' });
  const log = new StatementLog();
  await app.listen(0, '127.0.0.1');
  app.get(DataSource).setOptions({ logger: log, logging: ['query'] });
  const url = (await app.getUrl()).replace(/\/$/, '');
  const ask = async (path: string) => (await fetch(url + path)).text();
  return {
    log,
    ask,
    async statementsOf(path: string): Promise<number> {
      const before = log.ofContents;
      await ask(path);
      return log.ofContents - before;
    },
    close: () => app.close(),
  };
}
