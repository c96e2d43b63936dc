import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AGGREGATES, grainName, MEASURE_COLUMNS } from '#domain/aggregate';
import type { TestDatabase } from '../../database.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { readRows } from './read-rows.ts';

const PAGE = readFileSync('docs/data-model.md', 'utf8');

let database: TestDatabase;

beforeAll(async () => {
  database = await createMigratedDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('mentions every table', async () => {
  const rows = await readRows(
    database.url,
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('facts', 'stats', 'ops')`,
  );
  expect(rows.length).toBeGreaterThan(16);
  expect(rows.map(({ name }) => String(name)).filter(isNotMentioned)).toEqual([]);
});

test('mentions every column of facts and stats', async () => {
  const rows = await readRows(
    database.url,
    `select distinct column_name as name from information_schema.columns where table_schema in ('facts', 'stats')`,
  );
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.map(({ name }) => String(name)).filter(isNotMentioned)).toEqual([]);
});

test('mentions every measure and grain of the aggregates', () => {
  const measures = MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known]);
  const grains = AGGREGATES.flatMap((aggregate) => aggregate.grains.map(grainName));
  expect([...measures, ...grains].filter(isNotMentioned)).toEqual([]);
});

function isNotMentioned(name: string): boolean {
  return !PAGE.includes(`\`${name}\``);
}
