/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { ComparePage } from '../../../../web/pages/compare.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { testRelease } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const releases = { releases: [testRelease, { ...testRelease, number: 3, isLatest: false }] };
const ledger = {
  reason: 'Late return of Spain',
  total: 51,
  years: [{ clock: 'OPENED', added: ['2024'], removed: [] }],
  reporting: [
    { axis: 'country', code: 'ES', label: 'Spain', year: '2023', old: 'not-reported', new: 'reported' },
  ],
  changes: [
    {
      aggregate: 'by_country',
      clock: 'OPENED',
      part: 'INVOLVED',
      cell: { country: 'ES', year: '2023' },
      metric: 'cases',
      labels: { country: 'Spain', year: '2023' },
      old: { value: null, status: ['x'] },
      new: { value: 1204, status: [] },
      difference: null,
    },
    {
      aggregate: 'by_case',
      clock: 'OPENED',
      part: null,
      cell: { year: '2023' },
      metric: 'cases',
      labels: { year: '2023' },
      old: { value: 900, status: [] },
      new: { value: 894, status: [] },
      difference: -6,
    },
  ],
  next: '50',
};
const answers = {
  '/api/v1/releases/4/changes': ledger,
  '/api/v1/releases': releases,
};

test('says how many figures changed, why, who reports otherwise, and each change', async () => {
  answerWith(answers);
  await renderAt('/compare', ComparePage);
  expect(await screen.findByText('Release 4 changed 51 figures of release 3 among these.')).toBeTruthy();
  expect(screen.getByText('Why: Late return of Spain')).toBeTruthy();
  expect(screen.getByText('New years, by year of opening: 2024')).toBeTruthy();
  expect(await screen.findByText('Spain, 2023: not reported, now reported')).toBeTruthy();
  const rows = (await screen.findAllByRole('row')).slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Spain, 2023, year of opening', 'x', '1\u202f204', ''],
    ['2023, year of opening', '900', '894', '\u22126'],
  ]);
  expect(screen.getByRole('link', { name: 'Next 50' }).getAttribute('href')).toBe('/compare?cursor=50');
});

test('lists changed answers to requests in words', async () => {
  const [change] = ledger.changes;
  const requests = {
    ...change,
    aggregate: 'by_request',
    clock: 'RECEIVED',
    part: null,
    cell: {
      country: 'ES',
      partner: 'FR',
      year: '2023',
      urgency: 'ZZ',
      result: 'REFUSED',
      refusal_ground: 'SECURITY',
    },
    metric: 'requests-received',
    labels: {
      country: 'Spain',
      partner: 'France',
      year: '2023',
      urgency: 'Urgency not stated',
      result: 'Refused',
      refusal_ground: 'National security',
    },
    old: { value: 0, status: [] },
    new: { value: 5, status: [] },
    difference: 5,
  };
  answerWith({
    ...answers,
    '/api/v1/releases/4/changes': { ...ledger, changes: [requests] },
  });
  await renderAt('/compare?metric=requests-received', ComparePage);
  expect(await screen.findByRole('combobox', { name: 'Measure' })).toHaveProperty(
    'value',
    'requests-received',
  );
  expect(
    await screen.findByText(
      'Spain, France, 2023, Urgency not stated, Refused, National security, year of receipt',
    ),
  ).toBeTruthy();
});

test('says that there is nothing to compare yet', async () => {
  answerWith({ '/api/v1/releases': { releases: [testRelease] } });
  await renderAt('/compare', ComparePage);
  expect(await screen.findByText(/Only one release has been published so far/)).toBeTruthy();
});
