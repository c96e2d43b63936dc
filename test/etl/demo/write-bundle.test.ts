import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeDemoBundle } from '../../../etl/demo/write-bundle.ts';
import { type DemoBundle, makeDemoBundle } from './demo-bundle.ts';

let bundle: DemoBundle;

beforeAll(async () => {
  bundle = await makeDemoBundle({ cases: 200, seed: 7 });
});

afterAll(() => bundle.remove());

test('writes the same bytes for the same seed, on every machine', async () => {
  expect({
    cases: await sha256('cases.csv'),
    participations: await sha256('participations.csv'),
    agencies: await sha256('agencies.csv'),
    reporting: await sha256('reporting.csv'),
  }).toEqual(BYTES_OF_SEED_7);
});

test('writes other bytes for another seed', async () => {
  const other = await makeDemoBundle({ cases: 200, seed: 8 });
  await other.remove();
  expect(other.cases).not.toEqual(bundle.cases);
});

test('describes its files in the manifest and says that the data are synthetic', async () => {
  expect(bundle.manifest).toMatchObject({
    schema_version: '1',
    source_id: 'DEMO',
    synthetic: true,
    extract_date: '2025-12-31',
    row_count_cases: 200,
    row_count_participations: bundle.participations.length,
    sha256: { 'cases.csv': await sha256('cases.csv'), 'agencies.csv': await sha256('agencies.csv') },
    notes: expect.stringMatching(/^Synthetic data/),
  });
});

test('retells the first story, row by row', async () => {
  expect(await linesOf('cases.csv', 'Q20-0001')).toEqual([
    'Q20-0001,2019,,,UNKNOWN,ES,ES-CNP-UCC,030221,,Y,,,UNKNOWN,ARRESTED,2020-04,,1,1,,,,,,,,,,',
  ]);
  expect(await linesOf('participations.csv', 'Q20-0001')).toEqual([
    'Q20-0001,STATE,AU,AU-QPS-ARGOS,INITIATING,,,,,,,,,,',
    'Q20-0001,STATE,AU,AU-QPS-ARGOS,SOURCE,,,,,,,,,,',
    'Q20-0001,STATE,BE,BE-POL,SOURCE,,,,,,,,,,',
    'Q20-0001,STATE,FR,FR-POL,SOURCE,,,,,,,,,,',
    'Q20-0001,BODY,,EUROPOL-EC3,ANALYSIS,,,,,,,,,,',
    'Q20-0001,STATE,ES,ES-CNP-UCC,LEAD,,,,,,,,,,',
    'Q20-0001,STATE,ES,ES-CNP-UCC,EXECUTING,,,,,,,,,,',
    'Q20-0001,STATE,ES,ES-CNP-BCN,ASSISTING,,,,,,,,,,',
  ]);
});

test('tells how far it is, up to the last case', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-test-demo-'));
  const told: number[] = [];
  await writeDemoBundle({ folder, cases: 2500, seed: 1, onProgress: (written) => told.push(written) });
  await rm(folder, { recursive: true });
  expect(told).toEqual([1000, 2000, 2500]);
});

test('writes the first story alone when asked for one case', async () => {
  const smallest = await makeDemoBundle({ cases: 1, seed: 1 });
  await smallest.remove();
  expect(smallest.cases.map((row) => row.case_id)).toEqual(['Q20-0001']);
});

test.each([0, -1, 1.5])('refuses to write %p cases', async (cases) => {
  await expect(writeDemoBundle({ folder: bundle.folder, cases, seed: 1 })).rejects.toThrow(
    `a demonstration bundle has a whole number of cases from 1, not ${cases}`,
  );
});

async function sha256(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(bundle.folder, name)))
    .digest('hex');
}

async function linesOf(name: string, caseId: string): Promise<readonly string[]> {
  const text = await readFile(join(bundle.folder, name), 'utf8');
  return text.split('\n').filter((line) => line.startsWith(`${caseId},`));
}

const BYTES_OF_SEED_7 = {
  cases: 'a22752e9087e8600d25825e66881e3d38ba9f130fa7b903f98a8bd00c23a52db',
  participations: 'c8fd502c97a8a53710ad6819639555d526a828cb7b96a74fe296a7866308e7fb',
  agencies: '759fa6e4518fb24e43bc4d679e88c7596c68829ca09f2361a884322f956b04ec',
  reporting: '51530aa3d7ab3da69bf50df8b9432837601704356f66decabbba9d54947f0c83',
};
