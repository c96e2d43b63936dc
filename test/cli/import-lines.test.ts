import { expect, test } from '@jest/globals';
import { controlLines, importLines, importSentence, waitingSentence } from '../../cli/import-lines.ts';
import { programName } from '../../cli/program-name.ts';
import type { ListedImport } from '../../etl/job/list-imports.ts';

const RUNNING: ListedImport = {
  importId: 12,
  source: 'test-source',
  state: 'running',
  startedAt: new Date('2025-01-31T12:00:00Z'),
  finishedAt: null,
  extractDate: '2025-01-31',
  stage: 'reading',
  rowsRead: 1234,
  bytesRead: 430,
  bytesTotal: 1000,
  process: 'test-host:99',
  silentSeconds: 0.6,
  cancelRequestedAt: null,
  reason: null,
};
const ENDED: ListedImport = { ...RUNNING, finishedAt: new Date('2025-01-31T12:00:09.900Z') };
const OLD: ListedImport = {
  ...ENDED,
  importId: 1,
  state: 'failed',
  stage: null,
  rowsRead: null,
  bytesRead: null,
  bytesTotal: null,
  process: null,
  silentSeconds: null,
  reason: 'the disk was full',
};

test('lists imports with their state, and what is known of each', () => {
  expect(importLines([OLD, RUNNING])).toEqual([
    'import  source       state    started                  rows',
    '1       test-source  failed   2025-01-31 12:00:00 UTC  -      the disk was full',
    '12      test-source  running  2025-01-31 12:00:00 UTC  1,234  reading 43 %, last heard of 1 s ago, process test-host:99',
  ]);
});

test('says what to do where nothing was imported', () => {
  expect(importLines([])).toEqual([`Nothing was imported yet: ${programName()} import <folder>.`]);
});

test.each<[string, Partial<ListedImport>]>([
  [
    'Import 12 of test-source is running: loading, last heard of 4 s ago, process test-host:99, asked to stop.',
    {
      state: 'running',
      stage: 'loading',
      finishedAt: null,
      silentSeconds: 3.9,
      cancelRequestedAt: new Date('2025-01-31T12:00:05Z'),
    },
  ],
  ['Import 12 of test-source was loaded at 2025-01-31 12:00:09 UTC.', { state: 'loaded' }],
  [
    'Import 12 of test-source was refused at 2025-01-31 12:00:09 UTC; nothing was changed.',
    { state: 'refused' },
  ],
  [
    'Import 12 of test-source was held back at 2025-01-31 12:00:09 UTC for warnings that nobody accepted; nothing was changed.',
    { state: 'held' },
  ],
  [
    'Import 12 of test-source failed at 2025-01-31 12:00:09 UTC and changed nothing: the disk was full.',
    { state: 'failed', reason: 'the disk was full' },
  ],
  [
    'Import 12 of test-source was cancelled at 2025-01-31 12:00:09 UTC; nothing was changed: stopped by Ctrl-C or a signal.',
    { state: 'cancelled', reason: 'stopped by Ctrl-C or a signal' },
  ],
])('says: %s', (sentence, changes) => {
  expect(importSentence({ ...ENDED, ...changes })).toBe(sentence);
});

test('says of a running import of before that it was never heard of', () => {
  expect(importSentence({ ...OLD, state: 'running', reason: null })).toBe(
    'Import 1 of test-source is running: no stage known, never heard of.',
  );
});

test('shows the control totals', () => {
  const files = [{ file: 'cases.csv', bytes: 1000, sha256: 'ab12', rows: 20 }];
  expect(controlLines({ files, cases: 20, participations: 1300, recordKeys: 4294967295 })).toEqual([
    'Control totals:',
    '  cases.csv: 20 rows, 1,000 bytes, sha256 ab12',
    '  20 cases, 1,300 participations; record keys add up to 4294967295 modulo 2^32',
  ]);
});

test('says what an import waits for', () => {
  expect(waitingSentence({ importId: 12, startedAt: '2025-01-31T12:00:00.000Z' })).toBe(
    'Waiting for import 12 of this source, begun at 2025-01-31 12:00:00 UTC.',
  );
  expect(waitingSentence({ importId: undefined, startedAt: undefined })).toBe(
    'Waiting for a dry run of this source to end.',
  );
});
