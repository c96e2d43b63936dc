import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { removeBundle, writeBundle } from '../bundle.ts';

/** Names as they stand in the file, and as they are kept: as they are but for blanks around them, and in NFC. */
const NAMES = [
  ['=1+1', '=1+1'],
  ['+Test', '+Test'],
  ['-Test', '-Test'],
  [`"=cmd|' /C calc'!A0"`, `=cmd|' /C calc'!A0`],
  ["'Test", "'Test"],
  ['\\.', '\\.'],
  ['"\\."', '\\.'],
  ['\\N', '\\N'],
  ['\\\\t', '\\\\t'],
  ['NULL', 'NULL'],
  ['NA', 'NA'],
  ['{}', '{}'],
  ['"{""a"",b}"', '{"a",b}'],
  ['$1', '$1'],
  ["'); drop table facts.agency; --", "'); drop table facts.agency; --"],
  ['__proto__', '__proto__'],
  [' \t Test \t ', 'Test'],
  ['Polici\u0301a', 'Polic\u00eda'],
  ['\u212b', '\u00c5'],
  ['\ufb01', '\ufb01'],
  ['\uff1d1', '\uff1d1'],
  ['\u{1f46e}', '\u{1f46e}'],
  ['"a,""b"";c"', 'a,"b";c'],
] as const;

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
const kept = new Map<string, string>();

beforeAll(async () => {
  database = await createMigratedDatabase();
  const rows = NAMES.map(([cell], index) => `IT-${index},${cell},IT,STATE\n`).join('');
  const folder = writeBundle({
    'agencies.csv': `agency,name,country,party_type\nES-TEST,Test,ES,STATE\nFR-TEST,Test,FR,STATE\n${rows}`,
  });
  const now = new Date('2025-01-31T00:00:00Z');
  await importBundle({
    path: folder,
    databaseUrl: database.url,
    recordKeySecret: 'test-secret',
    threads: 0,
    now,
  });
  removeBundle(folder);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows: agencies } = await client.query<{ agency: string; label: string }>(
    'select agency, label from facts.agency',
  );
  for (const { agency, label } of agencies) kept.set(agency, label);
  await client.end();
});
afterAll(() => database.drop());

test.each(NAMES.map(([cell, name], index) => [cell, name, `IT-${index}`] as const))(
  'keeps the name %j as %j',
  (_, name, agency) => {
    expect(kept.get(agency)).toBe(name);
  },
);
