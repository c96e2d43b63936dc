import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startJanitor } from '../../cli/janitor.ts';
import { sweepImports } from '../../etl/job/sweep.ts';
import { startBuiltLiaison } from '../browser/built-liaison.ts';
import { createDatabase, type TestDatabase } from '../database.ts';
import { cloneDatabase } from './cloned-database.ts';
import { type Begun, beginLiaison, beginStopping, liaison } from './command-line.ts';
import {
  checksumFacts,
  endImportSession,
  findLeftovers,
  statesOfImports,
  waitForHeld,
  waitForQueue,
  waitForRequestToCancel,
  waitForStatement,
  waitForStates,
  waitUntilAlone,
} from './facts-state.ts';
import { holdStage } from './held-stage.ts';
import { publishedFigures } from './published-figures.ts';
import { CHANGED_EXTRACT, FIRST_EXTRACT, OTHER_SOURCE, writeSmallBundle } from './small-bundles.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/** A running Liaison looks for dead imports in rounds of 15 seconds. */
const OFTEN_MS = 100;
const DONE = { status: 0 };
const NOTHING = { running: 0, temporaryTables: 0, locks: 0, transactions: 0 };
const IS_CANCELLED = 'Import 2 is cancelled; nothing was changed.';

let folder: TemporaryFolder;
let changed: string;
let other: string;
/** Where a bundle is loaded and published. */
let base: TestDatabase;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const first = await writeSmallBundle(join(folder.path, 'first'), FIRST_EXTRACT);
  changed = await writeSmallBundle(join(folder.path, 'changed'), CHANGED_EXTRACT);
  other = await writeSmallBundle(join(folder.path, 'other'), OTHER_SOURCE);
  base = await createDatabase();
  expect(await liaison(base.url, 'import', first, '--publish')).toMatchObject(DONE);
  await waitUntilAlone(base.url);
});

afterAll(async () => {
  await base?.drop();
  await folder?.remove();
});

type Fault = (databaseUrl: string, running: Begun) => Promise<unknown>;

const kill: Fault = async (_, { child }) => child.kill('SIGKILL');
const pressCtrlC: Fault = async (_, { child }) => child.kill('SIGINT');
const cutOff: Fault = endImportSession;
const goOn = ({ child }: Begun) => child.kill('SIGCONT');
const cancel =
  (importId: number): Fault =>
  async (url, running) => {
    const cancelling = liaison(url, 'import', 'cancel', String(importId));
    await waitForRequestToCancel(url);
    goOn(running);
    expect(await cancelling).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Import \d of \S+ was cancelled at .*; nothing was changed/),
    });
  };

test.each<[string, 'checking' | 'loading', Fault, string, number | null, string]>([
  ['is killed', 'checking', kill, 'failed', null, ''],
  ['is killed', 'loading', kill, 'failed', null, ''],
  ['is cut off by the database', 'checking', cutOff, 'failed', 1, 'import 2 failed and changed nothing'],
  ['is cut off by the database', 'loading', cutOff, 'failed', 1, 'import 2 failed and changed nothing'],
  ['gets Ctrl-C', 'checking', pressCtrlC, 'cancelled', 130, IS_CANCELLED],
  ['gets Ctrl-C', 'loading', pressCtrlC, 'cancelled', 130, IS_CANCELLED],
  ['is cancelled from elsewhere', 'checking', cancel(2), 'cancelled', 1, IS_CANCELLED],
  ['is cancelled from elsewhere', 'loading', cancel(2), 'cancelled', 1, IS_CANCELLED],
])('changes nothing when it %s while it is %s', async (_, stage, fault, state, status, sentence) => {
  await withBase(async (url) => {
    const before = await stateOf(url);
    const held = await holdStage(url, stage);
    const running = beginLiaison(url, 'import', changed);
    await waitForHeld(url, 1);
    await fault(url, running);
    expect(await running.ended).toMatchObject({ status, stderr: expect.stringContaining(sentence) });
    await held.letGo();
    await expectUnchanged(url, before, ['loaded', state]);
  });
});

test.each<[string, Fault, string, number | null, string]>([
  ['is killed', kill, 'failed', null, ''],
  ['is cut off by the database', cutOff, 'failed', 1, 'import 2 failed and changed nothing'],
  ['gets Ctrl-C', pressCtrlC, 'cancelled', 130, IS_CANCELLED],
  ['is cancelled from elsewhere', cancel(2), 'cancelled', 1, IS_CANCELLED],
])('changes nothing when it %s while it is reading', async (_, fault, state, status, sentence) => {
  await withBase(async (url) => {
    const before = await stateOf(url);
    const running = beginStopping(url, 'from stdin', 'import', changed);
    await waitForStatement(url, 'copy');
    await fault(url, running);
    goOn(running);
    expect(await running.ended).toMatchObject({ status, stderr: expect.stringContaining(sentence) });
    await expectUnchanged(url, before, ['loaded', state]);
  });
});

test('is loaded twice, one after the other, when the same folder comes twice at once', async () => {
  await withBase(async (url) => {
    const held = await holdStage(url, 'loading');
    const first = beginLiaison(url, 'import', changed);
    await waitForHeld(url, 1);
    const second = beginLiaison(url, 'import', changed);
    await waitForQueue(url);
    expect(await statesOfImports(url)).toEqual(['loaded', 'running', 'running']);
    await held.letGo();
    expect(await first.ended).toMatchObject(DONE);
    const once = await checksumFacts(url);
    expect(await second.ended).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Waiting for import 2 of this source, begun at '),
    });
    expect(await checksumFacts(url)).toEqual(once);
    expect(await statesOfImports(url)).toEqual(['loaded', 'loaded', 'loaded']);
    await expectNothingLeft(url);
  });
});

test.each<[string, Fault, string, number | null, string]>([
  ['is killed', kill, 'failed', null, 'Waiting for import 2 of this source'],
  ['is cancelled from elsewhere', cancel(3), 'cancelled', 1, 'Import 3 is cancelled; nothing was changed.'],
])(
  'is listed as waiting behind another import, and changes nothing when it %s',
  async (_, fault, state, status, sentence) => {
    await withBase(async (url) => {
      const held = await holdStage(url, 'loading');
      const first = beginLiaison(url, 'import', changed);
      await waitForHeld(url, 1);
      const second = beginLiaison(url, 'import', changed);
      await waitForQueue(url);
      expect((await liaison(url, 'import', 'list')).stdout).toMatch(/^3 .* running .* waiting, /m);
      await fault(url, second);
      expect(await second.ended).toMatchObject({ status, stderr: expect.stringContaining(sentence) });
      await held.letGo();
      expect(await first.ended).toMatchObject(DONE);
      await waitUntilAlone(url);
      expect(await liaison(url, 'import', 'list')).toMatchObject(DONE);
      expect(await statesOfImports(url)).toEqual(['loaded', 'loaded', state]);
      await expectNothingLeft(url);
    });
  },
);

test('does not wait for an import of another source', async () => {
  await withBase(async (url) => {
    const held = await holdStage(url, 'loading');
    const imports = [beginLiaison(url, 'import', changed), beginLiaison(url, 'import', other)];
    await waitForHeld(url, 2);
    await held.letGo();
    const ended = await Promise.all(imports.map((begun) => begun.ended));
    expect(ended).toMatchObject([DONE, DONE]);
    expect(ended.map(({ stderr }) => stderr).join()).not.toContain('Waiting');
    expect(await statesOfImports(url)).toEqual(['loaded', 'loaded', 'loaded']);
    await expectNothingLeft(url);
  });
});

test('is ended by the next round of a running Liaison when its process died', async () => {
  await withBase(async (url) => {
    const before = await stateOf(url);
    const janitor = await startJanitor(url, OFTEN_MS);
    const held = await holdStage(url, 'loading');
    const running = beginLiaison(url, 'import', changed);
    await waitForHeld(url, 1);
    running.child.kill('SIGKILL');
    await held.letGo();
    await waitForStates(url, ['loaded', 'failed']);
    await janitor.stop();
    await expectUnchanged(url, before, ['loaded', 'failed']);
  });
});

test('is ended by the next start when its process died, and loads when it comes again', async () => {
  await withBase(async (url) => {
    const before = await stateOf(url);
    const held = await holdStage(url, 'loading');
    const running = beginLiaison(url, 'import', changed);
    await waitForHeld(url, 1);
    running.child.kill('SIGKILL');
    await held.letGo();
    await waitUntilAlone(url);
    const started = await startBuiltLiaison(url);
    expect(await statesOfImports(url)).toEqual(['loaded', 'failed']);
    await started.stop();
    await expectUnchanged(url, before, ['loaded', 'failed']);
    expect(await liaison(url, 'import', changed)).toMatchObject(DONE);
  });
});

/** What must be the same after a fault: every fact, and every figure that is published. */
async function stateOf(url: string) {
  return { facts: await checksumFacts(url), figures: await publishedFigures(url) };
}

async function expectUnchanged(
  url: string,
  before: Awaited<ReturnType<typeof stateOf>>,
  states: readonly string[],
): Promise<void> {
  await waitUntilAlone(url);
  await sweepImports(url, new Date());
  expect(await statesOfImports(url)).toEqual(states);
  expect(await stateOf(url)).toEqual(before);
  await expectNothingLeft(url);
}

async function expectNothingLeft(url: string): Promise<void> {
  await waitUntilAlone(url);
  expect(await findLeftovers(url)).toEqual(NOTHING);
}

async function withBase(work: (url: string) => Promise<void>): Promise<void> {
  const database = await cloneDatabase(base);
  try {
    await work(database.url);
  } finally {
    await database.drop();
  }
}
