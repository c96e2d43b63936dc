import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withEtl } from '../../../etl/connection.ts';
import { importBundle } from '../../../etl/import.ts';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import { writeReturnedFile } from '../../../etl/returned/write-returned-file.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { GOOD_BUNDLE, removeBundle, writeBundle } from '../bundle.ts';
import { inFolder, inOrder } from './returned-file.ts';

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

const AGENCIES = GOOD_BUNDLE['agencies.csv'] ?? '';

function importFolder(path: string) {
  const options = { recordKeySecret: 'test-secret', threads: 0, now: new Date('2025-01-31T00:00:00Z') };
  return importBundle({ ...options, path, databaseUrl: database.url });
}

async function agencyNames(): Promise<readonly string[]> {
  return withEtl(database.url, async (client) => {
    const { rows } = await client.query<{ readonly label: string }>(
      `select label from facts.agency where agency like '%-TEST' order by agency`,
    );
    return rows.map(({ label }) => label);
  });
}

test('imports a returned file with its wrong row mended and all else unchanged', async () => {
  const wrong = AGENCIES.replace('Test police of Spain', '=Test police').replace('FR,STATE', 'FR,STAAT');
  const folder = writeBundle({ 'agencies.csv': wrong });
  const refused = await importFolder(folder);
  expect(refused.totals).toEqual([{ code: 'CODE_UNKNOWN', severity: 'error', total: 1 }]);
  await inFolder(async (outFolder) => {
    const path = join(folder, 'agencies.csv');
    const returned = await writeReturnedFile({
      ...{ path, name: 'agencies.csv', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
      findings: inOrder(refused.findings),
    });
    const mended = readFileSync(returned ?? '', 'utf8').replace('STAAT', 'STATE');
    expect(mended).toContain("ES-TEST,'=Test police,ES,STATE,\n");
    writeFileSync(path, mended);
  });
  expect((await importFolder(folder)).verdict).toBe('loaded');
  expect(await agencyNames()).toEqual(['=Test police', 'Test police of France']);
  removeBundle(folder);
});

test.each([
  { what: 'as it is', saved: (text: string) => text },
  { what: 'with short rows filled up', saved: (text: string) => text.replace(/^(ES-TEST.*)$/m, '$1,') },
  { what: 'without its findings', saved: (text: string) => text.replace(/"FIELD_COUNT.*$/m, 'ours') },
])('refuses a returned file again $what', async ({ saved }) => {
  const short = 'agency,country,party_type,name\nES-TEST,ES,STATE\nFR-TEST,FR,STATE,Test police of France\n';
  const folder = writeBundle({ 'agencies.csv': short });
  const refused = await importFolder(folder);
  const total = refused.totals.filter(({ code }) => code === 'FIELD_COUNT_DIFFERS');
  expect(total).toEqual([{ code: 'FIELD_COUNT_DIFFERS', severity: 'error', total: 1 }]);
  await inFolder(async (outFolder) => {
    const path = join(folder, 'agencies.csv');
    const returned = await writeReturnedFile({
      ...{ path, name: 'agencies.csv', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
      findings: inOrder(refused.findings.filter(({ file }) => file === 'agencies.csv')),
    });
    const text = readFileSync(returned ?? '', 'utf8');
    expect(text).toContain('ES-TEST,ES,STATE,"FIELD_COUNT_DIFFERS: ');
    writeFileSync(path, saved(text));
  });
  const again = await importFolder(folder);
  expect(again.verdict).toBe('refused');
  expect(again.totals).toEqual(refused.totals);
  removeBundle(folder);
});
