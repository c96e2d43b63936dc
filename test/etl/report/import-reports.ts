import type { Finding } from '../../../etl/findings/finding.ts';
import { findingAt } from '../../../etl/findings/finding.ts';
import type { FileReport, ImportReport } from '../../../etl/import-report.ts';

const CASES_READ: FileReport = {
  file: 'cases.csv',
  bytes: 9,
  sha256: 'ab',
  read: 1200,
  loaded: 1200,
  repeated: 0,
  refused: 0,
  faulty: 0,
};
const PARTICIPATIONS_READ: FileReport = {
  file: 'participations.csv',
  bytes: 9,
  sha256: 'cd',
  read: 3,
  loaded: 2,
  repeated: 1,
  refused: 0,
  faulty: 0,
};

/** The report of a bundle without findings. */
export const LOADED: ImportReport = {
  verdict: 'loaded',
  isDryRun: false,
  importId: 7,
  source: 'test-source',
  startedAt: '2025-01-31T00:00:00.000Z',
  finishedAt: '2025-01-31T00:00:01.000Z',
  files: [CASES_READ, PARTICIPATIONS_READ],
  returned: [],
  accepted: [],
  cases: {
    before: 1190,
    new: 9,
    replaced: 1180,
    identical: 1175,
    changed: 5,
    returned: 11,
    withdrawn: 10,
    withdrawnIds: ['test-a', 'test-b'],
    after: 1200,
  },
  findings: [],
  totals: [],
};

const NO_CHANGE = {
  before: 1190,
  new: 0,
  replaced: 0,
  identical: 0,
  changed: 0,
  returned: 0,
  withdrawn: 0,
  withdrawnIds: [],
  after: 1190,
};

const FLAGS: readonly Finding[] = Array.from({ length: 7 }, (_, index) =>
  findingAt('FLAG_MALFORMED', { file: 'cases.csv', line: index + 1998, column: 'jit', value: 'yes' }),
);
const FLAG = findingAt('FLAG_MALFORMED', { file: 'cases.csv', line: 1998, column: 'jit', value: 'yes' });
const OTHER_FLAG = findingAt('FLAG_MALFORMED', { file: 'cases.csv', line: 7, column: 'jit', value: 'no' });
const ALONE = findingAt('NOT_COOPERATION', {
  file: 'cases.csv',
  line: 2,
  column: 'case_id',
  value: 'test-1',
});
const STRANGE = findingAt('FILE_UNEXPECTED', { file: 'other.csv' });

/** The report of a bundle with errors and a warning, which was found first. */
export const REFUSED: ImportReport = {
  ...LOADED,
  verdict: 'refused',
  files: [{ ...CASES_READ, loaded: 0, refused: 1200, faulty: 2000 }],
  cases: NO_CHANGE,
  findings: [STRANGE, ...FLAGS],
  groups: [
    { ...FLAG, count: 1990 },
    { ...OTHER_FLAG, count: 1 },
    { ...STRANGE, count: 1 },
  ],
  totals: [
    { code: 'FILE_UNEXPECTED', severity: 'warning', total: 1 },
    { code: 'FLAG_MALFORMED', severity: 'error', total: 2000 },
  ],
};

/** The report of a bundle with warnings alone, none of which was accepted. */
export const HELD: ImportReport = {
  ...LOADED,
  verdict: 'held',
  findings: [ALONE, STRANGE],
  totals: [
    { code: 'NOT_COOPERATION', severity: 'warning', total: 1 },
    { code: 'FILE_UNEXPECTED', severity: 'warning', total: 1 },
  ],
};
