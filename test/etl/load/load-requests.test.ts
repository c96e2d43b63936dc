import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stageScope } from '../../../etl/check/extract-scope.ts';
import { connectEtl } from '../../../etl/connection.ts';
import { loadRequests, stagedRequests } from '../../../etl/load/load-requests.ts';
import { createStages } from '../../../etl/staging/stage-file.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';

const SCOPE = {
  source_id: 'test-source',
  extract_date: '2025-01-31',
  period_start: '2024',
  period_end: '2024',
};
const IMPORT = { source: 'test-source', importId: 1 };

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let client: Awaited<ReturnType<typeof connectEtl>>;

beforeAll(async () => {
  database = await createMigratedDatabase();
  client = await connectEtl(database.url);
  await client.query('begin');
  await createStages(client);
  await stageScope(client, SCOPE);
  await client.query('create temporary table case_sum (case_key bigint, is_there boolean)');
  await client.query(`
    insert into staged_request (line, is_refused, request_key, request_id, record_key, requesting_country,
      requested_country, channels)
    values (2, false, 1, 'test-r1', 4294967295, 'ES', 'FR', '{}'), (3, false, 2, 'test-r2', 2, 'ES', 'FR', '{}')`);
  await client.query('savepoint staged');
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('adds up the keys of the staged requests modulo 2^32', async () => {
  expect(await stagedRequests(client)).toEqual({ requests: 2, recordKeys: 1 });
});

test('loads what was staged', async () => {
  expect(await loadRequests(client, { requests: 2, recordKeys: 1 }, IMPORT)).toBe(2);
});

test.each([
  [
    { requests: 3, recordKeys: 1 },
    'requests: 3 with the keys 1 were staged, 2 with the keys 1 are in the facts',
  ],
  [
    { requests: 2, recordKeys: 2 },
    'requests: 2 with the keys 2 were staged, 2 with the keys 1 are in the facts',
  ],
])('throws when the facts are not what was staged: %o', async (staged, sentence) => {
  await client.query('rollback to savepoint staged');
  await expect(loadRequests(client, staged, IMPORT)).rejects.toThrow(sentence);
});
