/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { CoverageTable } from '#domain/coverage';
import { DataPage } from '../../../../web/pages/data.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { testRelease } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const coverage: CoverageTable = {
  release: testRelease,
  by: 'agency',
  years: ['2022', '2023'],
  parties: [
    { code: 'ES-CNP', label: 'Spain, National Police', states: ['reported', 'not-reported'] },
    { code: 'FR-POL', label: 'France, National Police', states: ['not-expected', 'reported'] },
  ],
  totals: [
    { year: '2022', reported: 1, expected: 1 },
    { year: '2023', reported: 1, expected: 2 },
  ],
};

const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/releases': { releases: [testRelease] },
  '/api/v1/coverage': coverage,
};

test('says of each party and year who reported, and of how many', async () => {
  answerWith(answers);
  await renderAt('/data', DataPage);
  const row = (await screen.findByRole('rowheader', { name: 'Spain, National Police' })).closest('tr');
  const cells = row ? within(row).getAllByRole('cell') : [];
  expect(cells.map((cell) => cell.textContent)).toEqual(['●reported', '○not reported']);
  expect(screen.getByText('1/2')).toBeTruthy();
});

test('says of each source which warnings were accepted', async () => {
  const sources = [{ ...testRelease.sources[0], accepted: ['SOURCE_SHRINKS', 'OF_ANOTHER_PROGRAM'] }];
  answerWith({ ...answers, '/api/v1/releases/latest': { ...testRelease, sources } });
  await renderAt('/data', DataPage);
  const items = await screen.findAllByText(/^(SOURCE_SHRINKS|OF_ANOTHER_PROGRAM)$/);
  expect(items.map((item) => item.closest('li')?.textContent)).toEqual([
    'More than a fifth of the cases of the source are no longer there. SOURCE_SHRINKS',
    'OF_ANOTHER_PROGRAM',
  ]);
});

test('keeps the parties with a word in their name, in the address', async () => {
  answerWith(answers);
  const router = await renderAt('/data', DataPage);
  const field = await screen.findByLabelText('Find');
  await act(async () => void fireEvent.change(field, { target: { value: 'france' } }));
  expect(router.state.location.searchStr).toBe('?find=france');
  expect(await screen.findByText('One row')).toBeTruthy();
  expect(screen.queryByRole('rowheader', { name: 'Spain, National Police' })).toBeNull();
});

test('asks for the rows that are chosen', async () => {
  const asked = answerWith(answers);
  const router = await renderAt('/data', DataPage);
  await act(
    async () => void fireEvent.change(await screen.findByLabelText('Rows'), { target: { value: 'country' } }),
  );
  expect(router.state.location.searchStr).toBe('?rows=country');
  expect(asked).toContain('/api/v1/coverage?by=country&release=4');
});
