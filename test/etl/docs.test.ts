import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MANIFEST_KEYS, parseManifest } from '../../etl/bundle/manifest.ts';
import { MANIFEST_MEANING } from '../../etl/bundle/manifest-keys.ts';
import { importPage } from '../../etl/docs/import-page.ts';
import { FINDING } from '../../etl/findings/finding.ts';
import { AGENCY_COLUMNS } from '../../etl/parse/agency-columns.ts';
import { CASE_COLUMNS } from '../../etl/parse/case-columns.ts';
import { PARTICIPATION_COLUMNS } from '../../etl/parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../../etl/parse/reporting-columns.ts';
import { REQUEST_COLUMNS } from '../../etl/parse/request-columns.ts';
import { GOOD_BUNDLE } from './bundle.ts';

const page = readFileSync('docs/import.md', 'utf8');

test('has docs/import.md as it is generated; if not: npm run docs', () => {
  expect(page).toBe(importPage(readFileSync('etl/docs/import.template.md', 'utf8')));
});

test.each(Object.entries(FINDING))('documents the finding %s', (code, { severity }) => {
  expect(page).toContain(`\n#### ${code}\n\n**${severity === 'error' ? 'Error' : 'Warning'}.** `);
});

test.each([
  ...Object.values(CASE_COLUMNS),
  ...Object.values(PARTICIPATION_COLUMNS),
  ...Object.values(REQUEST_COLUMNS),
  ...Object.values(AGENCY_COLUMNS),
  ...Object.values(REPORTING_COLUMNS),
])('documents the column $name', ({ name, form, isRequired, meaning }) => {
  expect(page).toContain(`| \`${name}\` | ${form} | ${isRequired ? 'yes' : 'no'} | ${meaning} |`);
});

test.each(MANIFEST_KEYS)('documents the key %s of the manifest', (key) => {
  expect(page).toContain(`| \`${key}\` |`);
});

test('documents no key that the manifest does not have', () => {
  expect(Object.keys(MANIFEST_MEANING)).toEqual(MANIFEST_KEYS);
});

test.each(Object.entries(MANIFEST_MEANING))('says rightly whether %s is required', (key, { isRequired }) => {
  const { [key]: _, ...others } = JSON.parse(GOOD_BUNDLE['manifest.json'] ?? '');
  const parsed = parseManifest('manifest.json', others, new Date('2025-01-31T00:00:00Z'));
  expect(Array.isArray(parsed)).toBe(isRequired);
});

test('has a heading for every address that it links to', () => {
  const addresses = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, address]) => address);
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9_ -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(addresses.filter((address = '') => !headings.includes(address))).toEqual([]);
});

test('refuses a place of the template that it does not know', () => {
  expect(() => importPage('{{columns other.csv}}')).toThrow('no file of the bundle: other.csv');
  expect(() => importPage('{{rule NO_SUCH_CODE}}')).toThrow('no finding of the catalogue: NO_SUCH_CODE');
  expect(() => importPage('{{other}}')).toThrow('the template has a place that is not known: other');
});

test('shows what looks like a tag as it stands', () => {
  expect(page).not.toMatch(/^- (?:Rule|Mend): .*(?<!\\)[<>[*]/m);
});
