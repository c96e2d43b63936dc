import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import type { TestDatabase } from '../database.ts';
import { createDatabase } from '../database.ts';
import { liaison } from './command-line.ts';
import { checksumFacts } from './facts-state.ts';
import { publishedFigures } from './published-figures.ts';
import { FIRST_EXTRACT, type SmallBundle, writeSmallBundle } from './small-bundles.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const DONE = { status: 0 };

let folder: TemporaryFolder;
let small: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  small = join(folder.path, 'small');
  await writeDemoBundle({ folder: small, cases: 300, seed: 1 });
});

afterAll(() => folder?.remove());

test('changes nothing when the same bundle comes again', async () => {
  await withDatabase(async ({ url }) => {
    expect(await liaison(url, 'import', small, '--publish')).toMatchObject(DONE);
    const before = { facts: await checksumFacts(url), figures: await publishedFigures(url) };
    expect(await liaison(url, 'import', small, '--publish')).toMatchObject(DONE);
    expect({ facts: await checksumFacts(url), figures: await publishedFigures(url) }).toEqual(before);
  });
});

test('replaces whole cases by those of a later extract and keeps the others', async () => {
  const first = await writeSmallBundle(join(folder.path, 'first'), FIRST_EXTRACT);
  const later = await writeSmallBundle(join(folder.path, 'later'), LATER_EXTRACT);
  await withDatabase(async ({ url }) => {
    expect(await liaison(url, 'import', first, '--publish')).toMatchObject(DONE);
    expect(await publishedFigures(url)).toEqual({
      involving: { AT: 1, BE: 1, DE: 2, FR: 1 },
      arrests: { '2022': 5 },
    });
    const isMeant = ['--accept', 'SOURCE_LOSES_COUNTRY'];
    expect(await liaison(url, 'import', later, '--publish', ...isMeant)).toMatchObject(DONE);
    expect(await publishedFigures(url)).toEqual({
      involving: { DE: 2, FR: 1, NL: 1 },
      arrests: { '2022': 1, '2023': 3 },
    });
  });
});

async function withDatabase(work: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await createDatabase();
  try {
    await work(database);
  } finally {
    await database.drop();
  }
}

/** The first case again, with another partner and outcome; the second is not in it. */
const LATER_EXTRACT: SmallBundle = {
  ...FIRST_EXTRACT,
  extractDate: '2024-01-31',
  extent: 'PARTIAL',
  cases: ['test-1,2022-02-01,CLOSED,DE,0701,CHARGED,2023-05-02,3'],
  participations: ['test-1,STATE,DE,,LEAD', 'test-1,STATE,NL,,REQUESTED'],
};
