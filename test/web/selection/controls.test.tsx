/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { Controls } from '../../../web/selection/controls.tsx';
import { usePageSelection } from '../../../web/selection/use-page-selection.ts';
import { addBrowserParts } from '../browser-parts.ts';
import { renderAt } from '../in-router.tsx';
import { testCountries, testRelease } from '../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

function Panel() {
  const { page, choose } = usePageSelection();
  return <Controls page={page} choose={choose} release={testRelease} countries={testCountries.categories} />;
}

const open = (address: string) => renderAt(address, Panel);

const field = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Countries' });

async function addCountry(name: string) {
  const input = await field();
  await act(async () => {
    input.focus();
    fireEvent.change(input, { target: { value: name } });
  });
  fireEvent.keyDown(input, { key: 'ArrowDown' });
  await act(async () => void fireEvent.keyDown(input, { key: 'Enter' }));
}

const choose = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));

const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('writes the measure into the address', async () => {
  const router = await open('/');
  await choose('Measure', 'arrests');
  expect(router.state.location.searchStr).toBe('?metric=arrests');
});

test('writes years, and nothing for all of them', async () => {
  const router = await open('/');
  await choose('From', '2021');
  expect(router.state.location.searchStr).toBe('?year=2021..2023');
  await click('Last 2 years');
  expect(router.state.location.searchStr).toBe('?year=2022..2023');
  await click('All years');
  expect(router.state.location.searchStr).toBe('');
});

test('keeps the first year before the last', async () => {
  const router = await open('/?year=2020..2021');
  await choose('From', '2022');
  expect(router.state.location.searchStr).toBe('?year=2022');
});

test('adds countries and takes them away by their chips', async () => {
  const router = await open('/');
  await addCountry('fran');
  await addCountry('Spain');
  expect(router.state.location.searchStr).toBe('?country=ES,FR');
  await act(async () => void fireEvent.click(screen.getByLabelText(/^Remove France/)));
  expect(router.state.location.searchStr).toBe('?country=ES');
});

test('makes one step of the history for repeated moves of the years', async () => {
  const router = await open('/');
  await choose('From', '2020');
  await choose('From', '2021');
  await choose('To', '2022');
  expect(router.state.location.searchStr).toBe('?year=2021..2022');
  expect(router.history.length).toBe(2);
});

test('offers the part only where the measure leaves it open', async () => {
  const router = await open('/');
  await choose('A party counts when it', 'LEAD');
  expect(router.state.location.searchStr).toBe('?part=lead');
  await choose('Measure', 'cases-initiated');
  expect(screen.queryByLabelText('A party counts when it')).toBeNull();
  expect(router.state.location.searchStr).toBe('?metric=cases-initiated');
});

test('follows the back button', async () => {
  const router = await open('/');
  await choose('Year of', 'OUTCOME');
  expect(screen.getByLabelText<HTMLSelectElement>('Year of').value).toBe('OUTCOME');
  await act(async () => router.history.back());
  expect(screen.getByLabelText<HTMLSelectElement>('Year of').value).toBe('OPENED');
});
