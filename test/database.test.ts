import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { createDatabase } from './database.ts';

test('makes an empty database and drops it with its connections', async () => {
  const database = await createDatabase();
  const client = new Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as tables from information_schema.tables where table_schema = 'public'",
  );
  await database.drop();
  const again = new Client({ connectionString: database.url });
  await expect(again.connect()).rejects.toThrow('does not exist');
  await client.end().catch(() => undefined);
  expect(rows).toEqual([{ tables: 0 }]);
});
