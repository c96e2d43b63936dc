import { expect, test } from '@jest/globals';
import { withoutValue } from '#domain/figure';
import type { Change } from '#domain/ledger';
import { changeSentence, comparisonLines } from '../../cli/change-lines.ts';
import { reasonText } from '../../cli/reason-text.ts';

const SPAIN: Change = {
  aggregate: 'by_country',
  clock: 'OPENED',
  part: 'INVOLVED',
  cell: { year: '2021', country: 'ES' },
  metric: 'cases',
  old: { value: 1204, status: [] },
  new: { value: 1198, status: [] },
  difference: -6,
};

const REQUESTS: Change = {
  ...SPAIN,
  aggregate: 'by_request',
  clock: 'RECEIVED',
  part: null,
  metric: 'requests-received',
};

const known = (cases: number) => ({ value: 12, status: [], coverage: { known: cases, of: 5 } });

test.each([
  ['a number', SPAIN, 'Cooperation cases, Spain, 2021, opened: 1,204 → 1,198 (−6)'],
  [
    'a part and a scope',
    {
      ...SPAIN,
      part: 'LEAD',
      cell: { country: 'FR', year: '2021', scope: 'BILATERAL' },
      new: { value: 1210, status: [] },
      difference: 6,
    },
    'Cooperation cases, leads the case, France, 2021, Two States, opened: 1,204 → 1,210 (+6)',
  ],
  [
    'a letter',
    { ...SPAIN, old: withoutValue('x'), difference: null },
    'Cooperation cases, Spain, 2021, opened: not reported → 1,198',
  ],
  [
    'a coverage',
    { ...SPAIN, metric: 'arrests', clock: 'OUTCOME', old: known(3), new: known(4), difference: 0 },
    'Arrests, Spain, 2021, outcome: 12 known in 3 of 5 → 12 known in 4 of 5',
  ],
  [
    'answers to requests',
    {
      ...REQUESTS,
      cell: {
        country: 'FR',
        partner: 'ES',
        year: '2022',
        urgency: 'ZZ',
        result: 'FULL',
        refusal_ground: 'ZZ',
      },
    },
    'Requests received, France, Spain, 2022, Urgency not stated, Answered in full, received: 1,204 → 1,198 (−6)',
  ],
  [
    'refusals without a ground',
    { ...REQUESTS, cell: { country: 'FR', result: 'REFUSED', refusal_ground: 'ZZ' } },
    'Requests received, France, Refused, Ground not stated, received: 1,204 → 1,198 (−6)',
  ],
] as const)('says in words that %s changed', (_, change, sentence) => {
  expect(changeSentence(change)).toBe(sentence);
});

test('tells how many figures changed, why, the largest, and who reports otherwise', () => {
  expect(
    comparisonLines({
      release: 3,
      since: 2,
      reason: 'Late return.',
      total: 1201,
      totals: [
        { aggregate: 'by_case', changes: 1 },
        { aggregate: 'by_country', changes: 1200 },
      ],
      largest: [SPAIN],
      reporting: [{ axis: 'agency', code: 'FR-PN', year: '2021', old: 'not-reported', new: 'reported' }],
    }),
  ).toEqual([
    'Release 3 changes 1,201 figures of release 2.',
    'Reason: Late return.',
    '  by_case     1',
    '  by_country  1,200',
    'Largest changes:',
    '  Cooperation cases, Spain, 2021, opened: 1,204 → 1,198 (−6)',
    'Reporting:',
    '  FR-PN, 2021: not reported → reported',
  ]);
});

test('shows the first who report otherwise and counts the others', () => {
  const reporting = Array.from({ length: 12 }, (_, index) => ({
    axis: 'agency' as const,
    code: `A${index}`,
    year: '2021',
    old: 'not-expected' as const,
    new: 'reported' as const,
  }));
  const same = { release: 2, since: 1, reason: null, total: 0, totals: [], largest: [] };
  expect(comparisonLines({ ...same, reporting }).slice(-2)).toEqual([
    '  A9, 2021: not expected → reported',
    '  and 2 more; --json lists all',
  ]);
});

test('says that nothing changed', () => {
  const same = { release: 2, since: 1, reason: null, total: 0, totals: [], largest: [], reporting: [] };
  expect(comparisonLines(same)).toEqual(['Release 2 changes no figure of release 1.']);
});

test('reads one line as a reason', () => {
  expect(reasonText('  Late return.  ')).toBe('Late return.');
  expect(() => reasonText(' ')).toThrow('give a sentence');
  expect(() => reasonText('two\nlines')).toThrow('give a sentence');
  expect(() => reasonText('x'.repeat(501))).toThrow('give a sentence');
});
