import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findBinaries } from '../../engine/binaries.ts';

const ME = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-binaries-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A package as npm leaves it: no symbolic links, only the list of them. */
async function makePackage(programMode: number): Promise<string> {
  const packageDir = join(folder, 'package');
  await mkdir(join(packageDir, 'native', 'bin'), { recursive: true });
  await mkdir(join(packageDir, 'native', 'lib'));
  await writeFile(join(packageDir, 'package.json'), '{"version":"18.4.0-beta.17"}');
  await writeFile(join(packageDir, 'native', 'bin', 'postgres'), 'program', { mode: programMode });
  await writeFile(join(packageDir, 'native', 'lib', 'libtest.so.1.2'), 'library');
  const links = [{ source: 'native/lib/libtest.so.1.2', target: 'native/lib/libtest.so.1' }];
  await writeFile(join(packageDir, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  return packageDir;
}

test('makes the links that npm left out, where the package is', async () => {
  const packageDir = await makePackage(0o755);
  const binaries = await findBinaries(join(folder, 'data'), ME, packageDir);
  expect(binaries.postgres).toBe(join(packageDir, 'native', 'bin', 'postgres'));
  expect(binaries.major).toBe('18');
  expect(readlinkSync(join(packageDir, 'native', 'lib', 'libtest.so.1'))).toBe('libtest.so.1.2');
});

test('copies a package that the account can not run', async () => {
  const packageDir = await makePackage(0o600);
  const copy = join(folder, 'data', 'engine-18.4.0-beta.17', 'native');
  const binaries = await findBinaries(join(folder, 'data'), ME, packageDir);
  expect(binaries.postgres).toBe(join(copy, 'bin', 'postgres'));
  expect(readlinkSync(join(copy, 'lib', 'libtest.so.1'))).toBe('libtest.so.1.2');
  expect(existsSync(join(packageDir, 'native', 'lib', 'libtest.so.1'))).toBe(false);
});
