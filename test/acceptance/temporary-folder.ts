import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test file, and the way to be rid of it. */
export type TemporaryFolder = { readonly path: string; remove(): Promise<void> };

export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'liaison-test-acceptance-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
