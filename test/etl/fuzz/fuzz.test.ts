import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import type { ImportReport } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { CHECKSUM_OF_FACTS, importFuzzed } from './fuzzed-import.ts';
import { type FuzzedBundle, fuzzedBundle } from './mutation.ts';
import { personalBundle } from './personal-bundle.ts';
import { soundBundle } from './sound-bundle.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let client: Client;
beforeAll(async () => {
  database = await createMigratedDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await importFuzzed(database.url, {}, false);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const factsNow = async () => (await client.query(CHECKSUM_OF_FACTS)).rows;
const importsNow = async () =>
  (await client.query('select import_id, state from facts.import order by 1')).rows;

/** What an import says, without its times and its number. */
function told({ verdict, source, files, cases, findings, totals }: ImportReport) {
  return { verdict, source, files, cases, findings, totals };
}

/** Imports a bundle as a rehearsal and for real. */
async function importTwice(bundle: FuzzedBundle) {
  const before = { facts: await factsNow(), imports: await importsNow() };
  const dry = await importFuzzed(database.url, bundle, true);
  const rehearsed = { facts: await factsNow(), imports: await importsNow() };
  const real = await importFuzzed(database.url, bundle, false);
  return { before, dry, rehearsed, real, after: await factsNow() };
}

/** What must hold of every import, whatever is delivered. */
async function expectAllOrNothing(bundle: FuzzedBundle) {
  const { before, dry, rehearsed, real, after } = await importTwice(bundle);
  expect(told(dry)).toEqual(told(real));
  expect(rehearsed).toEqual(before);
  for (const { read, loaded, repeated, refused } of real.files)
    expect(read).toBe(loaded + repeated + refused);
  const isChanged = real.verdict === 'loaded';
  expect(isChanged ? before.facts : after).toEqual(before.facts);
  expect(isChanged || real.totals.length > 0).toBe(true);
}

test('tells in a rehearsal what the import tells, and loads all or nothing, whatever the bytes', async () => {
  const property = fc.asyncProperty(fuzzedBundle, expectAllOrNothing);
  await fc.assert(property, { seed: 20260803, numRuns: 80 });
});

test('tells in a rehearsal what the import tells of extracts without an error', async () => {
  const property = fc.asyncProperty(soundBundle, expectAllOrNothing);
  await fc.assert(property, { seed: 20260805, numRuns: 40 });
});

test('shows nothing of a person, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(personalBundle, async ({ person, bundle }) => {
      const report = await importFuzzed(database.url, bundle, true);
      expect(report.verdict).toBe('refused');
      expect(JSON.stringify(report)).not.toContain(person);
    }),
    { seed: 20260804, numRuns: 50 },
  );
});
