import { expect, test } from '@jest/globals';
import { findingAt } from '../../etl/findings/finding.ts';
import type { ImportReport } from '../../etl/import-report.ts';
import { reportJson, reportText } from '../../etl/report.ts';

const LOADED: ImportReport = {
  verdict: 'loaded',
  isDryRun: false,
  importId: 7,
  source: 'test-source',
  startedAt: '2025-01-31T00:00:00.000Z',
  finishedAt: '2025-01-31T00:00:01.000Z',
  files: [
    {
      file: 'cases.csv',
      bytes: 9,
      sha256: 'ab',
      read: 1200,
      loaded: 1200,
      repeated: 0,
      refused: 0,
      faulty: 0,
    },
    {
      file: 'participations.csv',
      bytes: 9,
      sha256: 'cd',
      read: 3,
      loaded: 2,
      repeated: 1,
      refused: 0,
      faulty: 0,
    },
  ],
  cases: { new: 1, replaced: 1199 },
  findings: [],
  totals: [],
};

test('says what was loaded', () => {
  expect(reportText(LOADED)).toBe(`The bundle of test-source is loaded: 1 new case, 1,199 cases replaced.
  cases.csv: 1,200 rows read, 1,200 loaded
  participations.csv: 3 rows read, 2 loaded, 1 repeated
`);
});

test('says in a dry run that nothing was changed', () => {
  expect(reportText({ ...LOADED, isDryRun: true })).toContain('The bundle of test-source would be loaded: ');
});

test('groups findings by code with the rule, the mend and the first places', () => {
  const findings = Array.from({ length: 7 }, (_, index) =>
    findingAt('FLAG_MALFORMED', { file: 'cases.csv', line: index + 2, column: 'jit', value: 'yes' }),
  );
  const totals = [{ code: 'FLAG_MALFORMED', severity: 'error', total: 2000 } as const];
  const text = reportText({ ...LOADED, verdict: 'refused', files: [], findings, totals });
  expect(text).toBe(`The bundle of test-source is refused, nothing was changed: 2,000 errors.

Error FLAG_MALFORMED (2,000): A yes or no is neither Y nor N.
  Rule: Y, N, or empty for not stated.
  Mend: Write Y or N.
  cases.csv, line 2, jit, "yes": A yes or no is neither Y nor N.
  cases.csv, line 3, jit, "yes": A yes or no is neither Y nor N.
  cases.csv, line 4, jit, "yes": A yes or no is neither Y nor N.
  cases.csv, line 5, jit, "yes": A yes or no is neither Y nor N.
  cases.csv, line 6, jit, "yes": A yes or no is neither Y nor N.
  and 1,995 more
`);
});

test('writes JSON that reads back as the report', () => {
  expect(JSON.parse(reportJson(LOADED))).toEqual(LOADED);
});
