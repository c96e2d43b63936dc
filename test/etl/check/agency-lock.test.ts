import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { TestDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { checkRows, toldOf } from './staged-rows.ts';

let database: TestDatabase;
let look: Client;

beforeAll(async () => {
  database = await createMigratedDatabase();
  look = new Client({ connectionString: database.url });
  await look.connect();
});
afterAll(async () => {
  await look.end();
  await database.drop();
});

const OF_SPAIN = { agencies: [{ agency: 'TEST-X' }] };
const OF_FRANCE = { agencies: [{ agency: 'TEST-X', country: 'FR' }], scope: { source_id: 'test-other' } };
const INSERT = `insert into facts.agency (agency, label, party_type, agency_type, country)
  select agency, label, party_type, agency_type, country from staged_agency`;

test.each([
  ['commit', ['AGENCY_PARTY_CHANGED 2']],
  ['rollback', []],
])('compares agencies with those of an import at the same time, after its %s', async (end, expected) => {
  await look.query('truncate facts.agency');
  const { client } = await checkRows(database.url, OF_SPAIN);
  await client.query(INSERT);
  let isDone = false;
  const second = toldOf(database.url, OF_FRANCE).finally(() => {
    isDone = true;
  });
  while (!(isDone || (await somebodyWaits()))) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone).toBe(false);
  expect(await toldOf(database.url, {})).toEqual([]);
  await client.query(end);
  expect(await second).toEqual(expected);
  await client.end();
});

async function somebodyWaits(): Promise<boolean> {
  const { rowCount } = await look.query(`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`);
  return rowCount === 1;
}
