import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../database.ts';
import { beginWith, liaison } from './command-line.ts';
import { statesOfImports } from './facts-state.ts';
import { FIRST_EXTRACT, writeSmallBundle } from './small-bundles.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

let folder: TemporaryFolder;
let database: TestDatabase;
let bundle: string;
let list: (...args: string[]) => ReturnType<typeof liaison>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  database = await createDatabase();
  list = (...args) => liaison(database.url, 'import', ...args);
  bundle = await writeSmallBundle(join(folder.path, 'first'), FIRST_EXTRACT);
  expect(await list(bundle)).toMatchObject({ status: 0 });
});

afterAll(async () => {
  await database?.drop();
  await folder?.remove();
});

test('lists the imports', async () => {
  const { status, stdout } = await list('list');
  expect({ status, lines: stdout.trimEnd().split('\n') }).toEqual({
    status: 0,
    lines: [
      expect.stringMatching(/^import {2}source {7}state {3}started {18}rows$/),
      expect.stringMatching(/^1 {7}test-source {2}loaded {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}7$/),
    ],
  });
});

test('lists the imports as JSON', async () => {
  const { stdout } = await list('list', '--json');
  expect(JSON.parse(stdout)).toMatchObject([
    { importId: 1, source: 'test-source', state: 'loaded', rowsRead: 7 },
  ]);
});

test('shows an import with its report', async () => {
  const { status, stdout } = await list('show', '1');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Import 1 of test-source was loaded at .* UTC\.\n/);
  expect(stdout).toContain('cases.csv');
});

test('shows an import as JSON', async () => {
  const { stdout } = await list('show', '1', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ importId: 1, report: { verdict: 'loaded' } });
});

test.each([
  [['show', '9'], 'There is no import 9: '],
  [['cancel', '9'], 'There is no import 9: '],
  [['cancel', '1'], 'Only a running import can be cancelled.'],
])('refuses %j', async (args, sentence) => {
  expect(await list(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(sentence) });
});

test.each([
  ['import', 'nothing was changed: the secret in LIAISON_RECORD_KEY_SECRET is not the one'],
  ['import --dry-run', 'nothing was changed: the secret in LIAISON_RECORD_KEY_SECRET is not the one'],
])('refuses an %s with another secret, and leaves no record', async (command, sentence) => {
  const ended = await withOtherSecret(...command.split(' '), bundle);
  expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining(sentence) });
  expect(ended.stderr).toContain('Put the earlier secret back there');
  expect(await statesOfImports(database.url)).toEqual(['loaded']);
});

test('says in the doctor whether the secret is the one of the database', async () => {
  const { stdout } = await liaison(database.url, 'doctor');
  expect(stdout).toContain('OK    the secret of the record keys is in LIAISON_RECORD_KEY_SECRET');
  expect((await withOtherSecret('doctor')).stdout).toContain(
    'MEND  imports are refused: the secret in LIAISON_RECORD_KEY_SECRET is not the one',
  );
});

function withOtherSecret(...args: string[]) {
  const settings = {
    DATABASE_URL: database.url,
    LIAISON_RECORD_KEY_SECRET: 'test-other-secret-of-the-record-keys',
  };
  return beginWith(settings, ...args).ended;
}
