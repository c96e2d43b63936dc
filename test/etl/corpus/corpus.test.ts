import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Finding } from '../../../etl/findings/finding.ts';
import { importBundle } from '../../../etl/import.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { removeBundle, writeBundle } from '../bundle.ts';
import { CORPUS } from './corpus.ts';

const OPTIONS = {
  recordKeySecret: 'test-secret',
  dryRun: true,
  threads: 0,
  now: new Date('2025-01-31T00:00:00Z'),
};

/** The issue asks for so many. */
const FEWEST_FILES = 200;

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
beforeAll(async () => {
  database = await createMigratedDatabase();
});
afterAll(() => database.drop());

test.each(CORPUS.map((file) => [file[0], file[1], file] as const))(
  'says %s of %s',
  async (verdict, _, [, , changes, findings = [], hint = '']) => {
    const folder = writeBundle(changes);
    const report = await importBundle({ ...OPTIONS, path: folder, databaseUrl: database.url });
    removeBundle(folder);
    expect(report.findings.map(placeOf).sort()).toEqual([...findings].sort());
    expect(report.verdict).toBe(verdict);
    expect(report.findings[0]?.text ?? '').toContain(hint);
  },
);

test('holds enough files, each told apart from the others', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  expect(new Set(CORPUS.map(([, what]) => what)).size).toBe(CORPUS.length);
});

/** `CODE file:line`, without what a finding has not. */
function placeOf({ code, file, line }: Finding): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return [code, place].filter((part) => part !== '').join(' ');
}
