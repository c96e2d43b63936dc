import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { beginLiaison, liaison } from './command-line.ts';
import { checksumFacts, findLeftovers, statesOfImports, waitForHeld, waitUntilAlone } from './facts-state.ts';
import { holdStage } from './held-stage.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';
import { publishedFigures } from './published-figures.ts';
import { CHANGED_EXTRACT, FIRST_EXTRACT, writeSmallBundle } from './small-bundles.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const DONE = { status: 0 };
const NOTHING = { running: 0, temporaryTables: 0, locks: 0, transactions: 0 };
/** More than any table of the catalogue needs, and less than the staged participations of the large bundle. */
const DISK_BYTES = 4 * 2 ** 20;

let folder: TemporaryFolder;
let server: OwnServer;
let changed: string;
let large: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const first = await writeSmallBundle(join(folder.path, 'first'), FIRST_EXTRACT);
  changed = await writeSmallBundle(join(folder.path, 'changed'), CHANGED_EXTRACT);
  large = join(folder.path, 'large');
  await writeDemoBundle({ folder: large, cases: 12_000, seed: 2 });
  server = await startOwnServer();
  expect(await liaison(server.url, 'import', first, '--publish')).toMatchObject(DONE);
});

afterAll(async () => {
  await server?.remove();
  await folder?.remove();
});

test('changes nothing when the database crashes and comes back, and writes that down itself', async () => {
  const before = await stateOf();
  await holdStage(server.url, 'loading');
  const running = beginLiaison(server.url, 'import', changed);
  await waitForHeld(server.url, 1);
  await server.crash();
  expect(await running.ended).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('import 2 failed and changed nothing'),
  });
  await expectOneFailure(before);
});

test('changes nothing when the disk is full, and writes that down itself', async () => {
  const before = await stateOf();
  await server.fillDisk(DISK_BYTES);
  expect(await liaison(server.url, 'import', large)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/import \d+ failed and changed nothing: could not (extend|write)/),
  });
  await expectOneFailure(before);
});

async function stateOf() {
  const { url } = server;
  const states = await statesOfImports(url);
  return { facts: await checksumFacts(url), figures: await publishedFigures(url), states };
}

async function expectOneFailure(before: Awaited<ReturnType<typeof stateOf>>): Promise<void> {
  await waitUntilAlone(server.url);
  expect(await stateOf()).toEqual({ ...before, states: [...before.states, 'failed'] });
  await waitUntilAlone(server.url);
  expect(await findLeftovers(server.url)).toEqual(NOTHING);
}
