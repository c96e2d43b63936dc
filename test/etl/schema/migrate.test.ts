import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { connectionAs } from '../../../etl/schema/connection.ts';
import { migrate } from '../../../etl/schema/migrate.ts';
import { createDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';

/** An account that is no superuser and made the roles itself: PostgreSQL 16 and newer let it grant them, not yet use them. */
const OWNER = `test_owner_${process.pid}`;

let database: Awaited<ReturnType<typeof createDatabase>>;
let ownerUrl: string;

beforeAll(async () => {
  const other = await createMigratedDatabase(); // so that the roles are there
  database = await createDatabase();
  const url = new URL(database.url);
  await asOwnerOfTheServer([
    `create role ${OWNER} login createrole password 'test'`,
    `grant liaison_etl, liaison_api to ${OWNER} with admin true, inherit false, set false`,
    `alter database ${url.pathname.slice(1)} owner to ${OWNER}`,
  ]);
  url.username = OWNER;
  url.password = 'test';
  ownerUrl = url.href;
  await other.drop();
});

afterAll(async () => {
  await asOwnerOfTheServer([`reassign owned by ${OWNER} to current_user`, `drop owned by ${OWNER}`]);
  await asOwnerOfTheServer([
    `revoke liaison_etl, liaison_api from ${OWNER} cascade`,
    `drop role ${OWNER}`,
  ]).catch(() => undefined);
  await database.drop();
});

test('migrates as an owner that is no superuser, and acts as either role', async () => {
  expect((await migrate(ownerUrl)).length).toBeGreaterThan(0);
  expect(await migrate(ownerUrl)).toEqual([]);
  expect(await currentUser('etl')).toBe('liaison_etl');
  expect(await currentUser('api')).toBe('liaison_api');
});

async function currentUser(role: 'etl' | 'api'): Promise<unknown> {
  const client = new Client(connectionAs(role, ownerUrl));
  await client.connect();
  try {
    return (await client.query('select current_user::text as name')).rows[0]?.name;
  } finally {
    await client.end();
  }
}

async function asOwnerOfTheServer(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
