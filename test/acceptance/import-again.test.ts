import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { startBuiltLiaison } from '../browser/built-liaison.ts';
import type { TestDatabase } from '../database.ts';
import { createDatabase } from '../database.ts';
import { liaison, startLiaison } from './command-line.ts';
import {
  checksumFacts,
  findLeftovers,
  statesOfImports,
  waitForStatement,
  waitUntilAlone,
} from './facts-state.ts';
import { startFiguresApi, valuesByRow } from './figures-api.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const SLOW_MS = 180_000;
const DONE = { status: 0 };

let folder: TemporaryFolder;
let small: string;
let large: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  small = join(folder.path, 'small');
  large = join(folder.path, 'large');
  await writeDemoBundle({ folder: small, cases: 300, seed: 1 });
  await writeDemoBundle({ folder: large, cases: 12_000, seed: 2 });
});

afterAll(() => folder?.remove());

test(
  'changes nothing when the same bundle comes again',
  async () => {
    await withDatabase(async ({ url }) => {
      expect(await liaison(url, 'import', small, '--publish')).toMatchObject(DONE);
      const before = { facts: await checksumFacts(url), figures: await figuresOf(url) };
      expect(await liaison(url, 'import', small, '--publish')).toMatchObject(DONE);
      expect({ facts: await checksumFacts(url), figures: await figuresOf(url) }).toEqual(before);
    });
  },
  SLOW_MS,
);

test(
  'replaces whole cases by those of a later extract and keeps the others',
  async () => {
    const first = await writeTestBundle('first', FIRST_EXTRACT);
    const later = await writeTestBundle('later', LATER_EXTRACT);
    await withDatabase(async ({ url }) => {
      expect(await liaison(url, 'import', first, '--publish')).toMatchObject(DONE);
      expect(await figuresOf(url)).toEqual({
        involving: { AT: 1, BE: 1, DE: 2, FR: 1 },
        arrests: { '2022': 5 },
      });
      expect(await liaison(url, 'import', later, '--publish')).toMatchObject(DONE);
      expect(await figuresOf(url)).toEqual({
        involving: { DE: 2, FR: 1, NL: 1 },
        arrests: { '2022': 1, '2023': 3 },
      });
    });
  },
  SLOW_MS,
);

test.each([
  ['reads the files', 'copy'],
  ['writes the facts', 'insert into facts.participation'],
])(
  'leaves what was there when it is killed while it %s',
  async (_, statement) => {
    await withDatabase(async ({ url }) => {
      expect(await liaison(url, 'import', small)).toMatchObject(DONE);
      const before = await checksumFacts(url);

      await killDuring(url, statement);
      expect(await checksumFacts(url)).toEqual(before);
      expect(await statesOfImports(url)).toEqual(['loaded', 'running']);

      await waitUntilAlone(url);
      expect(await liaison(url, 'import', small)).toMatchObject(DONE);
      expect(await statesOfImports(url)).toEqual(['loaded', 'failed', 'loaded']);
      expect(await checksumFacts(url)).toEqual(before);
      await waitUntilAlone(url);
      expect(await findLeftovers(url)).toEqual({ running: 0, temporaryTables: 0, locks: 0 });
    });
  },
  SLOW_MS,
);

test(
  'leaves nothing behind after the next start',
  async () => {
    await withDatabase(async ({ url }) => {
      expect(await liaison(url, 'import', small, '--publish')).toMatchObject(DONE);
      const before = await checksumFacts(url);
      await killDuring(url, 'insert into facts.participation');

      const started = await startBuiltLiaison(url);
      expect(await statesOfImports(url)).toEqual(['loaded', 'failed']);
      expect(await checksumFacts(url)).toEqual(before);
      await started.stop();
      await waitUntilAlone(url);
      expect(await findLeftovers(url)).toEqual({ running: 0, temporaryTables: 0, locks: 0 });
    });
  },
  SLOW_MS,
);

/** Ends an import of the large bundle, as a power cut would, once the database runs a statement. */
async function killDuring(databaseUrl: string, statement: string): Promise<void> {
  const child = startLiaison(databaseUrl, 'import', large);
  const closed = once(child, 'close');
  await waitForStatement(databaseUrl, statement);
  child.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
}

async function figuresOf(databaseUrl: string) {
  const api = await startFiguresApi(databaseUrl);
  try {
    return {
      involving: valuesByRow(await api.ask('metric=cases-involving&by=country')),
      arrests: valuesByRow(await api.ask('metric=arrests&by=year')),
    };
  } finally {
    await api.close();
  }
}

async function withDatabase(work: (database: TestDatabase) => Promise<void>): Promise<void> {
  const database = await createDatabase();
  try {
    await work(database);
  } finally {
    await database.drop();
  }
}

async function writeTestBundle(name: string, bundle: typeof FIRST_EXTRACT): Promise<string> {
  const path = join(folder.path, name);
  await mkdir(path);
  await writeFile(join(path, 'cases.csv'), bundle.cases.join('\n'));
  await writeFile(join(path, 'participations.csv'), bundle.participations.join('\n'));
  await writeFile(
    join(path, 'manifest.json'),
    JSON.stringify({ ...MANIFEST, extract_date: bundle.extractDate }),
  );
  return path;
}

const MANIFEST = {
  schema_version: '1',
  source_id: 'test-source',
  period_start: '2022',
  period_end: '2023',
  status: 'FINAL',
  counting_unit: 'CASE',
  reference_date_rule: 'CR-1',
};

const CASE_HEADER = 'case_id,opened_on,status,lead_country,crime_iccs,disposition,disposition_on,arrests';

const PARTICIPATION_HEADER = 'case_id,party_type,country,agency,role';

const FIRST_EXTRACT = {
  extractDate: '2023-01-31',
  cases: [
    CASE_HEADER,
    'test-1,2022-02-01,OPEN,DE,0701,ARRESTED,2022-05-02,4',
    'test-2,2022-03-01,CLOSED,DE,06012,ARRESTED,2022-06-03,1',
  ],
  participations: [
    PARTICIPATION_HEADER,
    'test-1,STATE,DE,,LEAD',
    'test-1,STATE,AT,,REQUESTED',
    'test-1,STATE,BE,,REQUESTED',
    'test-2,STATE,DE,,LEAD',
    'test-2,STATE,FR,,REQUESTED',
  ],
};

/** The first case again, with another partner and outcome; the second is not in it. */
const LATER_EXTRACT = {
  extractDate: '2024-01-31',
  cases: [CASE_HEADER, 'test-1,2022-02-01,CLOSED,DE,0701,CHARGED,2023-05-02,3'],
  participations: [PARTICIPATION_HEADER, 'test-1,STATE,DE,,LEAD', 'test-1,STATE,NL,,REQUESTED'],
};
