import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AGENCIES } from './agencies.ts';
import { CASE_COLUMNS, caseRow, PARTICIPATION_COLUMNS, participationRow, textRow } from './csv-rows.ts';
import { demoManifest, type WrittenFile } from './demo-manifest.ts';
import { FIRST_STORY } from './first-story.ts';
import { HashedFile } from './hashed-file.ts';
import { type DemoCase, makeCase } from './make-case.ts';
import { openingsOf } from './openings.ts';
import { createRandom } from './random.ts';
import { reportingRows } from './reporting.ts';

type DemoOptions = {
  readonly folder: string;
  /** How many cases, from 1; the first is the case of the first story. */
  readonly cases: number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Called now and then with the number of cases written so far, and once at the end. */
  readonly onProgress?: ((casesWritten: number) => void) | undefined;
};

const MANIFEST = 'manifest.json';
const CASES_BETWEEN_FLUSHES = 500;
const CASES_BETWEEN_REPORTS = 1000;

/**
 * Writes a bundle of made-up cases: manifest.json, cases.csv, participations.csv, agencies.csv and reporting.csv. The same
 * seed and number of cases give the same bytes on every machine. Memory does not grow with the number of cases. The
 * manifest is written last: a bundle that was not finished has none.
 * Errors: throws for a number of cases below 1, a wrong seed, or a folder that cannot be written.
 */
export async function writeDemoBundle(options: DemoOptions): Promise<void> {
  const { folder, cases } = options;
  if (!Number.isSafeInteger(cases) || cases < 1) {
    throw new Error(`a demonstration bundle has a whole number of cases from 1, not ${cases}`);
  }
  await mkdir(folder, { recursive: true });
  await refuseForeignBundle(join(folder, MANIFEST));
  await rm(join(folder, MANIFEST), { force: true });
  const files = [
    ...(await writeCases(options)),
    await writeTable(folder, 'agencies.csv', agencyTable()),
    await writeTable(folder, 'reporting.csv', reportingTable()),
  ];
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(demoManifest(files), null, 2)}\n`);
}

/** A folder that holds a bundle of somebody's own is left alone. */
async function refuseForeignBundle(manifest: string): Promise<void> {
  const text = await readFile(manifest, 'utf8').catch(() => undefined);
  if (text === undefined || text.includes('"synthetic": true')) return;
  throw new Error(`${manifest} belongs to a bundle that is not made up: choose another folder`);
}

async function writeCases(options: DemoOptions): Promise<readonly WrittenFile[]> {
  const caseFile = await HashedFile.create(options.folder, 'cases.csv', CASE_COLUMNS);
  const partyFile = await HashedFile.create(options.folder, 'participations.csv', PARTICIPATION_COLUMNS);
  const files = [caseFile, partyFile];
  try {
    caseFile.add(FIRST_STORY.caseRow);
    for (const row of FIRST_STORY.participationRows) partyFile.add(row);
    await addCases(options, caseFile, partyFile);
    return await Promise.all(files.map((file) => file.finish()));
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function addCases(options: DemoOptions, caseFile: HashedFile, partyFile: HashedFile): Promise<void> {
  let written = 1;
  for (const demoCase of demoCases(options)) {
    caseFile.add(caseRow(demoCase.record));
    for (const party of demoCase.participations) partyFile.add(participationRow(party));
    written++;
    if (written % CASES_BETWEEN_FLUSHES === 0) {
      await caseFile.flushIfLong();
      await partyFile.flushIfLong();
    }
    if (written % CASES_BETWEEN_REPORTS === 0) options.onProgress?.(written);
  }
  options.onProgress?.(written);
}

function* demoCases({ cases, seed }: DemoOptions): Generator<DemoCase> {
  const random = createRandom(seed);
  for (const opening of openingsOf(random, cases - 1)) yield makeCase(random, opening);
}

async function writeTable(
  folder: string,
  name: string,
  [columns = [], ...rows]: readonly (readonly string[])[],
): Promise<WrittenFile> {
  const file = await HashedFile.create(folder, name, columns);
  try {
    for (const row of rows) file.add(textRow(row));
    return await file.finish();
  } finally {
    await file.close();
  }
}

function agencyTable(): readonly (readonly string[])[] {
  return [
    [
      'agency',
      'name',
      'country',
      'party_type',
      'agency_type',
      'parent',
      'valid_from',
      'valid_to',
      'successor',
    ],
    ...AGENCIES.map(({ code, name, country, agencyType, parent = '' }) => [
      code,
      name,
      country,
      'STATE',
      agencyType,
      parent,
      '',
      '',
      '',
    ]),
  ];
}

function reportingTable(): readonly (readonly string[])[] {
  return [
    ['agency', 'country', 'year', 'reported'],
    ...reportingRows().map(({ agency, year, reported }) => [agency, '', String(year), reported ? 'Y' : 'N']),
  ];
}
