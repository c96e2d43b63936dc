import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('../../scripts/install.mjs', import.meta.url));

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'liaison-install-'));
  mkdirSync(join(project, 'scripts'));
  mkdirSync(join(project, 'node_modules'));
  copyFileSync(SCRIPT, join(project, 'scripts', 'install.mjs'));
  writeFileSync(join(project, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(project, { recursive: true }));

/** Runs the script with a stand-in for npm that writes down what it was asked, and ends with the given status. */
function runInstall(status: number) {
  const npm = join(project, 'npm.cjs');
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync('asked.json', JSON.stringify([...process.argv.slice(2), process.env.npm_config_cache]));
     console.error('npm said why'); process.exit(${status});`,
  );
  const env = { ...process.env, npm_execpath: npm, npm_config_cache: '/dev/null/no-cache' };
  return spawnSync(process.execPath, [join(project, 'scripts', 'install.mjs')], { encoding: 'utf8', env });
}

function markInstalled(seconds: number): void {
  const mark = join(project, 'node_modules', '.package-lock.json');
  writeFileSync(mark, '{}');
  utimesSync(mark, seconds, seconds);
}

test('says and does nothing when the packages are newer than the lock file', () => {
  markInstalled(Date.now() / 1000 + 60);
  const { status, stdout, stderr } = runInstall(0);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(existsSync(join(project, 'asked.json'))).toBe(false);
});

test('installs when the lock file is newer, with a temporary cache when the usual one can not be written', () => {
  markInstalled(1_000_000_000);
  const { status, stdout, stderr } = runInstall(0);
  expect({ status, lines: stdout.trim().split('\n').length, stderr }).toEqual({
    status: 0,
    lines: 1,
    stderr: '',
  });
  const asked: string[] = JSON.parse(readFileSync(join(project, 'asked.json'), 'utf8'));
  expect(asked.slice(0, 2)).toEqual(['ci', '--ignore-scripts']);
  expect(asked.at(-1)).toContain('liaison-npm-');
});

test('fails with what npm said', () => {
  const { status, stderr } = runInstall(1);
  expect(status).toBe(1);
  expect(stderr).toContain('npm said why');
});
