import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MANIFEST_KEYS } from '../../etl/bundle/manifest.ts';
import { FINDING } from '../../etl/findings/finding.ts';
import { AGENCY_COLUMNS } from '../../etl/parse/agency-columns.ts';
import { CASE_COLUMNS } from '../../etl/parse/case-columns.ts';
import { PARTICIPATION_COLUMNS } from '../../etl/parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../../etl/parse/reporting-columns.ts';

const page = readFileSync('docs/import.md', 'utf8');

test.each(Object.entries(FINDING))(
  'documents the finding %s',
  (code, { level, severity, title, rule, mend }) => {
    expect(page).toContain(`| \`${code}\` | ${level} | ${severity} | ${title} | ${rule} | ${mend} |`);
  },
);

test.each([
  ...Object.values(CASE_COLUMNS),
  ...Object.values(PARTICIPATION_COLUMNS),
  ...Object.values(AGENCY_COLUMNS),
  ...Object.values(REPORTING_COLUMNS),
])('documents the column $name', ({ name, form, isRequired, meaning }) => {
  expect(page).toContain(`| \`${name}\` | ${form} | ${isRequired ? 'yes' : 'no'} | ${meaning} |`);
});

test.each(MANIFEST_KEYS)('documents the key %s of the manifest', (key) => {
  expect(page).toContain(`\`${key}\``);
});
