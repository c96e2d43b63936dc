import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files of a small bundle that is right, by name. A test changes one thing of it. */
export const GOOD_BUNDLE: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    schema_version: '1',
    source_id: 'test-source',
    extract_date: '2024-12-31',
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    status: 'FINAL',
    counting_unit: 'CASE',
    reference_date_rule: 'CR-1',
  }),
  'agencies.csv': `agency,name,country,party_type
ES-TEST,Test police of Spain,ES,STATE
FR-TEST,Test police of France,FR,STATE
`,
  'cases.csv': `case_id,opened_on,status,lead_country,lead_agency,crime_iccs,disposition,disposition_on
test-1,2024-01-10,CLOSED,ES,ES-TEST,0701,ARRESTED,2024-05
test-2,2024-02,OPEN,FR,,0903,PENDING,
`,
  'participations.csv': `case_id,party_type,country,agency,role
test-1,STATE,ES,ES-TEST,LEAD
test-1,STATE,FR,FR-TEST,REQUESTED
test-2,STATE,FR,,LEAD
test-2,BODY,,EUROPOL,ANALYSIS
`,
};

/** The manifest of the small bundle with other values; `undefined` leaves a key out. */
export function manifestWith(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(GOOD_BUNDLE['manifest.json'] ?? ''), ...changes });
}

/** A folder with the small bundle and the changes of a test; `undefined` leaves a file out. */
export function writeBundle(changes: Readonly<Record<string, string | Buffer | undefined>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bundle-'));
  for (const [name, content] of Object.entries({ ...GOOD_BUNDLE, ...changes })) {
    if (content !== undefined) writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Removes the folder of a bundle. */
export function removeBundle(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
