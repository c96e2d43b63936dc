import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a bundle of a few cases, row by row. */
export type SmallBundle = {
  readonly source: string;
  readonly extractDate: string;
  readonly extent?: 'PARTIAL';
  /** Of the manifest: what is not that of a final extract of 2022 and 2023. */
  readonly manifest?: Readonly<Record<string, string>>;
  readonly cases: readonly string[];
  readonly participations: readonly string[];
};

/** Writes a bundle into a folder that is made for it, and gives the folder. */
export async function writeSmallBundle(folder: string, bundle: SmallBundle): Promise<string> {
  const { source, extractDate, extent, cases, participations } = bundle;
  const manifest = {
    ...MANIFEST,
    source_id: source,
    extract_date: extractDate,
    extent,
    ...bundle.manifest,
  };
  await mkdir(folder);
  await writeFile(join(folder, 'cases.csv'), [CASE_HEADER, ...cases].join('\n'));
  await writeFile(join(folder, 'participations.csv'), [PARTICIPATION_HEADER, ...participations].join('\n'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const MANIFEST = {
  schema_version: '1',
  period_start: '2022',
  period_end: '2023',
  status: 'FINAL',
  counting_unit: 'CASE',
  reference_date_rule: 'CR-1',
};

const CASE_HEADER = 'case_id,opened_on,status,lead_country,crime_iccs,disposition,disposition_on,arrests';

const PARTICIPATION_HEADER = 'case_id,party_type,country,agency,role';

export const FIRST_EXTRACT: SmallBundle = {
  source: 'test-source',
  extractDate: '2023-01-31',
  cases: [
    'test-1,2022-02-01,OPEN,DE,0701,ARRESTED,2022-05-02,4',
    'test-2,2022-03-01,CLOSED,DE,06012,ARRESTED,2022-06-03,1',
  ],
  participations: [
    'test-1,STATE,DE,,LEAD',
    'test-1,STATE,AT,,REQUESTED',
    'test-1,STATE,BE,,REQUESTED',
    'test-2,STATE,DE,,LEAD',
    'test-2,STATE,FR,,REQUESTED',
  ],
};

/** The same cases a year later, with other outcomes. */
export const CHANGED_EXTRACT: SmallBundle = {
  ...FIRST_EXTRACT,
  extractDate: '2024-01-31',
  cases: [
    'test-1,2022-02-01,CLOSED,DE,0701,CHARGED,2023-05-02,7',
    'test-2,2022-03-01,CLOSED,DE,06012,ARRESTED,2022-06-03,2',
  ],
};

/** Cases of another source. */
export const OTHER_SOURCE: SmallBundle = { ...FIRST_EXTRACT, source: 'test-other' };
