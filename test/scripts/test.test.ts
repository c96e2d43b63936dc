import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('../../scripts/test.mjs', import.meta.url));

let rootDir = '';

beforeEach(() => {
  rootDir = realpathSync(mkdtempSync(join(tmpdir(), 'liaison-runner-')));
});

afterEach(() => rmSync(rootDir, { recursive: true }));

function writeTest(name: string, content: string): void {
  writeFileSync(join(rootDir, `${name}.test.cjs`), content);
}

/** The exit status and the last line of a run over the tests of the temporary folder. */
function runTests(): { status: number | null; line: string | undefined } {
  const config = JSON.stringify({
    rootDir,
    testMatch: ['**/*.test.cjs'],
    moduleFileExtensions: ['cjs', 'js'],
  });
  const env = { ...process.env, JEST_WORKER_ID: undefined };
  const run = spawnSync(process.execPath, [SCRIPT, '--config', config], { encoding: 'utf8', env });
  return { status: run.status, line: run.stdout.trim().split('\n').at(-1) };
}

test('counts what passed', () => {
  writeTest('good', "test('a', () => {}); test('b', () => {});");
  expect(runTests()).toEqual({ status: 0, line: '2 passed, 0 failed' });
});

test('counts a failed test and a file that could not run', () => {
  writeTest('good', "test('a', () => {});");
  writeTest('bad', "test('b', () => { throw new Error('no'); });");
  writeTest('broken', "require('./missing.cjs');");
  expect(runTests()).toEqual({ status: 1, line: '1 passed, 2 failed' });
});

test('names what was skipped', () => {
  writeTest('good', "test('a', () => {}); test.skip('b', () => {});");
  expect(runTests()).toEqual({ status: 0, line: '1 passed, 0 failed, 1 skipped' });
});

test('fails when there was no test', () => {
  expect(runTests()).toEqual({ status: 1, line: '0 passed, 1 failed' });
});
