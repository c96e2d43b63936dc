import { expect, test } from '@jest/globals';
import { programName } from '../../cli/program-name.ts';
import { releaseLines } from '../../cli/release-lines.ts';

const published = {
  release: 1,
  state: 'published',
  latest: true,
  cases: 59664,
  extractDate: '2025-12-31',
  synthetic: true,
  method: 'none',
  createdAt: new Date('2026-01-02T03:04:05Z'),
  publishedAt: new Date('2026-01-02T03:05:00Z'),
  withdrawnAt: null,
  note: null,
  reason: null,
  withdrawalReason: null,
} as const;

test('shows releases in aligned columns', () => {
  const draft = {
    ...published,
    release: 2,
    state: 'draft',
    latest: false,
    synthetic: false,
    publishedAt: null,
    note: 'late returns',
  } as const;
  expect(releaseLines([published, draft])).toEqual([
    'release  state              cases   extract     published',
    '1        published, latest  59,664  2025-12-31  2026-01-02  synthetic data',
    '2        draft              59,664  2025-12-31  -           late returns',
  ]);
});

test('says what to do when there is none', () => {
  expect(releaseLines([])).toEqual([
    `No release has been built yet: ${programName()} release build makes a draft.`,
  ]);
});
