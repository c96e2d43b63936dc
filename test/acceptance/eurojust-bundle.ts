import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeskCase, makeDeskCases } from './eurojust-cases.ts';
import { readDesks } from './eurojust-desks.ts';

const CASE_HEADER = 'case_id,opened_on,status,lead_country,crime_iccs,disposition';
const PARTICIPATION_HEADER = 'case_id,party_type,country,agency,role';

/** Writes a canonical bundle of the 4,515 new cases of 2021: a desk leads and initiates, the others are requested. */
export async function writeEurojustBundle(folder: string): Promise<void> {
  const cases = makeDeskCases(readDesks());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'cases.csv'), lines([CASE_HEADER, ...cases.map(caseLine)]));
  await writeFile(
    join(folder, 'participations.csv'),
    lines([PARTICIPATION_HEADER, ...cases.flatMap(partyLines)]),
  );
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestOf(cases)));
}

function caseLine({ initiator }: DeskCase, index: number): string {
  return `${caseId(index)},2021,UNKNOWN,${initiator},ZZ,NOT_RECORDED`;
}

function partyLines({ initiator, others }: DeskCase, index: number): readonly string[] {
  const id = caseId(index);
  return [
    `${id},STATE,${initiator},,LEAD`,
    `${id},STATE,${initiator},,INITIATING`,
    ...others.map((country) => `${id},STATE,${country},,REQUESTED`),
  ];
}

function caseId(index: number): string {
  return `E2021-${String(index + 1).padStart(4, '0')}`;
}

function manifestOf(cases: readonly DeskCase[]): Readonly<Record<string, unknown>> {
  return {
    schema_version: '1',
    source_id: 'eurojust-2021',
    extract_date: '2022-01-19',
    period_start: '2021-01-01',
    period_end: '2021-12-31',
    status: 'FINAL',
    counting_unit: 'CASE',
    reference_date_rule: 'CR-1',
    row_count_cases: cases.length,
    notes: 'Made-up cases with the published margins of the national desks.',
  };
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
