/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { CorridorsPage } from '../../../../web/pages/corridors.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { testAxis, testRelease, testTable } from '../../table-fixture.ts';
import { testPairs } from './pair-table.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/figures?metric=cases&by=country&release=4': testTable({
    dimensions: [
      testAxis('country', [
        { code: 'ES', label: 'Spain' },
        { code: 'FR', label: 'France' },
        { code: 'ZZ', label: 'Not stated' },
      ]),
    ],
  }),
  '/api/v1/figures?metric=cases-initiated': testPairs(),
  '/api/v1/figures?metric=pair-cases': testPairs('pair-cases'),
};

test('lists the busiest pairs in the direction that is counted, each with the way to its page', async () => {
  answerWith(answers);
  await renderAt('/corridors?metric=cases-initiated&year=2019..2023', CorridorsPage);
  const list = await screen.findByRole('list', { name: 'The busiest corridors' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Spain to France30', 'France to Spain12', 'France to Austria5']);
  const link = within(list).getByRole('link', { name: 'Spain to France' });
  expect(link.getAttribute('href')).toBe('/corridors/ES/FR?metric=cases-initiated&year=2019..2023');
});

test('draws the matrix as one stop for keys, and opens the page of the pair with Enter', async () => {
  answerWith(answers);
  const router = await renderAt('/corridors?metric=cases-initiated', CorridorsPage);
  const matrix = await screen.findByRole('group', { name: 'Spain to France: the busiest corridor' });
  await act(async () => matrix.focus());
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter'])
    await act(async () => void fireEvent.keyDown(matrix, { key }));
  expect(router.state.location.pathname).toBe('/corridors/FR/ES');
});

test('stays where it is on a State with itself', async () => {
  answerWith(answers);
  const router = await renderAt('/corridors?metric=cases-initiated', CorridorsPage);
  const matrix = await screen.findByRole('group', { name: 'Spain to France: the busiest corridor' });
  await act(async () => matrix.focus());
  for (const key of ['ArrowRight', 'Enter']) await act(async () => void fireEvent.keyDown(matrix, { key }));
  expect(router.state.location.pathname).toBe('/corridors');
});

test('has all pairs in the table, with the letter of a State that did not report', async () => {
  answerWith(answers);
  await renderAt('/corridors?metric=cases-initiated', CorridorsPage);
  const table = await screen.findByRole('table', { hidden: true });
  const austria = within(table).getByRole('rowheader', { name: 'Austria', hidden: true }).closest('tr');
  expect(austria?.textContent).toBe('Austriazxxx');
});

test('changes what is counted in the address, and drops a clock that it does not have', async () => {
  answerWith(answers);
  const router = await renderAt('/corridors?metric=cases-initiated&clock=outcome', CorridorsPage);
  const field = await screen.findByLabelText('What is counted');
  await act(async () => void fireEvent.change(field, { target: { value: 'directed-requests' } }));
  expect(router.state.location.searchStr).toBe('?metric=directed-requests');
});

test('goes to a pair that is chosen', async () => {
  answerWith(answers);
  const router = await renderAt('/corridors', CorridorsPage);
  const go = await screen.findByRole('button', { name: 'Show this pair' });
  expect(go.hasAttribute('disabled')).toBe(true);
  await screen.findAllByRole('option', { name: 'France' });
  expect(screen.queryByRole('option', { name: 'Not stated' })).toBeNull();
  const choose = (label: string, value: string) =>
    act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
  await choose('State', 'FR');
  await choose('Partner', 'ES');
  await act(async () => go.click());
  expect(router.state.location.pathname).toBe('/corridors/FR/ES');
});
