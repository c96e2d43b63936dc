import { expect, test } from '@jest/globals';
import { findingAt } from '../../etl/findings/finding.ts';
import { reportJson, reportText } from '../../etl/report.ts';
import { HELD, LOADED, REFUSED } from './report/import-reports.ts';

test('says what was loaded and how it adds up', () => {
  expect(reportText(LOADED)).toBe(`Loaded: the bundle of test-source.

Rows
  cases.csv           1,200 read = 1,200 loaded + 0 repeated + 0 refused
  participations.csv  3 read = 2 loaded + 1 repeated + 0 refused

Cases of test-source
  1,190 before + 9 new + 11 returned - 10 withdrawn = 1,200 after
  1,180 of those before stand in this extract too: 1,175 as they were, 5 changed
  Withdrawn, because the extract no longer holds them: test-a, test-b, and 8 more

What to do now
  Figures show these cases when they are in a release: build a draft, look at it, publish it:
    liaison release build
`);
});

test('says in words that an extract brings nothing new', () => {
  const cases = {
    ...LOADED.cases,
    new: 0,
    returned: 0,
    withdrawn: 0,
    changed: 0,
    identical: 1180,
    withdrawnIds: [],
  };
  const text = reportText({ ...LOADED, cases });
  expect(text).toContain(
    '\n  Nothing new came: every case of this extract was there before, with the same content.\n',
  );
  expect(reportText(LOADED)).not.toContain('Nothing new');
  const requests = { before: 5, new: 0, changed: 0, lost: 0 };
  expect(reportText({ ...LOADED, cases, requests })).toContain(
    '\n  Nothing new came: every case and request of this extract was there before, with the same content.\n',
  );
  const answered = reportText({ ...LOADED, cases, requests: { ...requests, changed: 5 } });
  expect(answered).toContain('\n  Requests: 5 before; 0 new, 5 changed, 0 taken away\n');
  expect(answered).not.toContain('Nothing new');
  expect(text).not.toContain('Withdrawn');
});

test('says what was not checked and why', () => {
  const unchecked = ['The rows of cases.csv were not read (FILE_NOT_CSV).'];
  expect(reportText({ ...REFUSED, unchecked })).toContain(
    '\nNot checked this time\n  - The rows of cases.csv were not read (FILE_NOT_CSV).\n',
  );
  expect(reportText(REFUSED)).not.toContain('Not checked');
});

test('says of each column how many rows came over a match that is not exact', () => {
  const matches = [
    { column: 'Outcome', match: 'none', rows: 3 },
    { column: 'Outcome', match: 'broader', rows: 1204 },
    { column: 'Crime', match: 'partial', rows: 1 },
  ] as const;
  expect(reportText({ ...LOADED, matches })).toContain(`
Rows whose code is not exactly what the file says
  Outcome: 1,204 rows broader, 3 rows none
  Crime: 1 row partial
  (broader: the code says less; partial: they overlap; none: no code fits, so it is not recorded)
`);
  expect(reportText(LOADED)).not.toContain('not exactly');
});

test('suggests commands as the reader calls the program', () => {
  expect(reportText(LOADED, { program: 'npx liaison' })).toContain('\n    npx liaison release build\n');
  const findings = [findingAt('DELIMITER_WRONG', { file: 'cases.csv' })];
  const totals = [{ code: 'DELIMITER_WRONG', severity: 'error', total: 1 } as const];
  const text = reportText({ ...HELD, findings, totals }, { program: 'npx liaison' });
  expect(text).toMatch(/\(npx liaison\s+mapping init\)/);
});

test('says in a dry run what would be, and how to load it', () => {
  const text = reportText({ ...LOADED, isDryRun: true }, { command: 'liaison import ./test' });
  expect(text.split('\n')[0]).toBe(
    'Would be loaded: the bundle of test-source. This was a rehearsal, nothing was changed.',
  );
  expect(text).toContain('\nCases of test-source, as they would be\n');
  expect(text).toContain('\nWhat to do now\n  Load it:\n    liaison import ./test\n');
});

test('groups findings by code, column and value, errors first, with true totals', () => {
  expect(
    reportText(REFUSED, { columns: 80 }),
  ).toBe(`Refused: the bundle of test-source has 2,000 errors and 1 warning. Nothing was
  changed.

Rows
  cases.csv  1,200 read = 0 loaded + 0 repeated + 1,200 refused, 2,000 of them
             wrong by themselves

Error FLAG_MALFORMED (2,000): A yes or no is neither Y nor N.
  Rule: Y, N, or empty for not stated.
  Mend: Write Y or N.
  - cases.csv, jit, "yes" (1,990 rows, first in line 1998)
  - cases.csv, line 7, jit, "no"
  - and 9 more

Warning FILE_UNEXPECTED (1): A file is not part of a bundle and was not read.
  Rule: A bundle holds only the files that docs/import.md names.
  Mend: Take the file out of the folder, or rename it if it is meant to be one
    of the bundle.
  - other.csv

What to do now
  Mend the errors and import the bundle again; it is loaded when there is none
  left.
  To get each file with wrong rows back, with a last column that says what is
  wrong:
    liaison import <folder> --returned <new folder>
  Warnings hold the bundle back too; those that may stay are accepted by their
  code when no error is left.
`);
});

test('says which codes a bundle that is held back waits for', () => {
  const text = reportText(HELD, { columns: 80, command: 'liaison import ./test' });
  expect(text).toMatch(/^Held back: the bundle of test-source has 2 warnings\. Nothing was changed\.\n/);
  expect(text).toContain('\n    liaison import ./test --accept FILE_UNEXPECTED --accept NOT_COOPERATION\n');
});

test('says where the returned files are', () => {
  const report = { ...REFUSED, returned: ['agencies.csv', 'cases.csv'] };
  const text = reportText(report, { returnedFolder: './back' });
  expect(text).toContain(
    '  The last column of agencies.csv and cases.csv in ./back says what is wrong in each row. Mended',
  );
  expect(text).not.toContain('--returned');
});

test('says when no file could be given back', () => {
  expect(reportText(REFUSED, { returnedFolder: './back' })).toContain('  No file could be given back: ');
});

test('calls the warnings of a loaded bundle accepted and gives no advice on them', () => {
  expect(reportText({ ...HELD, verdict: 'loaded' })).toContain(`
Accepted warning NOT_COOPERATION (1): A case is not international cooperation.
  - cases.csv, line 2, case_id, "test-1"
`);
});

test('says of rows that they are held back and not refused', () => {
  expect(reportText(HELD)).toContain(' + 0 held back\n');
});

test('offers no returned file for what is wrong with the folder alone', () => {
  const report = { ...REFUSED, findings: [findingAt('MANIFEST_TWICE')], totals: [] };
  expect(reportText(report)).not.toContain('--returned');
});

test('leaves out the balance of a source that has no cases', () => {
  const cases = { ...HELD.cases, before: 0, after: 0 };
  expect(reportText({ ...HELD, cases })).not.toContain('Cases of');
});

test('names only what a place adds to the title of its code', () => {
  const findings = [findingAt('CODE_UNKNOWN', { file: 'cases.csv', line: 3, hint: 'the nearest is OPEN' })];
  const totals = [{ code: 'CODE_UNKNOWN', severity: 'error', total: 1 } as const];
  expect(reportText({ ...HELD, findings, totals })).toContain(
    '\n  - cases.csv, line 3: the nearest is OPEN.\n',
  );
});

test.each([40, 80, 100])('writes no sentence wider than %i columns', (columns) => {
  const text = reportText(REFUSED, { columns });
  const wide = text.split('\n').filter((line) => line.length > columns && !line.startsWith('    liaison '));
  expect(wide).toEqual([]);
});

test('writes no sentence wider than 100 columns on a wider terminal', () => {
  expect(reportText(REFUSED, { columns: 300 })).toBe(reportText(REFUSED, { columns: 100 }));
});

test('shows what would steer the terminal as text', () => {
  const findings = [findingAt('FILE_UNEXPECTED', { file: 'a\u001b[31m\n\u202eb.csv' })];
  const totals = [{ code: 'FILE_UNEXPECTED', severity: 'warning', total: 1 } as const];
  const report = { ...HELD, source: 'x\u009b2J', findings, totals };
  expect(reportText(report)).toContain('\n  - a\\u{1b}[31m\\u{a}\\u{202e}b.csv\n');
  expect(reportText(report)).not.toMatch(/(?!\n)\p{C}/u);
  expect(reportJson(report)).not.toMatch(/(?!\n)\p{C}/u);
});

test('colours labels only where colours were asked for', () => {
  const text = reportText(REFUSED, { columns: 80, isColoured: true });
  expect(text).toContain('\u001b[31mError FLAG_MALFORMED\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are what is taken out
  expect(text.replaceAll(/\u001b\[\d+m/g, '')).toBe(reportText(REFUSED, { columns: 80 }));
});

test('writes JSON that reads back as the report', () => {
  expect(JSON.parse(reportJson(HELD))).toEqual(HELD);
});
