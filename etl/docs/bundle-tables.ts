import { MANIFEST_KEYS } from '../bundle/manifest.ts';
import { MANIFEST_MEANING } from '../bundle/manifest-keys.ts';
import { AGENCY_COLUMNS } from '../parse/agency-columns.ts';
import { CASE_COLUMNS } from '../parse/case-columns.ts';
import type { Columns } from '../parse/column.ts';
import { PARTICIPATION_COLUMNS } from '../parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../parse/reporting-columns.ts';
import { REQUEST_COLUMNS } from '../parse/request-columns.ts';
import { markdownTable } from './markdown.ts';

const FILE_COLUMNS: ReadonlyMap<string, Columns> = new Map<string, Columns>([
  ['cases.csv', CASE_COLUMNS],
  ['participations.csv', PARTICIPATION_COLUMNS],
  ['requests.csv', REQUEST_COLUMNS],
  ['agencies.csv', AGENCY_COLUMNS],
  ['reporting.csv', REPORTING_COLUMNS],
]);

/** The columns of a file of the bundle, in the order of their table. Throws for another file. */
export function columnTable(file: string): string {
  const columns = FILE_COLUMNS.get(file);
  if (columns === undefined) throw new Error(`no file of the bundle: ${file}`);
  const rows = Object.values(columns).map(({ name, form, isRequired, meaning }) => [
    `\`${name}\``,
    form,
    yesOrNo(isRequired),
    meaning,
  ]);
  return markdownTable(['Column', 'Form', 'Required', 'Meaning'], rows);
}

/** The keys of the manifest, in the order of its schema. Throws when the meaning of one is not written down. */
export function manifestTable(): string {
  const rows = MANIFEST_KEYS.map((key) => {
    const known = MANIFEST_MEANING[key];
    if (known === undefined) throw new Error(`the meaning of the manifest key ${key} is not written down`);
    return [`\`${key}\``, yesOrNo(known.isRequired), known.meaning];
  });
  return markdownTable(['Key', 'Required', 'Meaning'], rows);
}

function yesOrNo(isRequired: boolean): string {
  return isRequired ? 'yes' : 'no';
}
