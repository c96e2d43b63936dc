/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Controls } from '../../../web/selection/controls.tsx';
import { usePageSelection } from '../../../web/selection/use-page-selection.ts';
import { addBrowserParts } from '../browser-parts.ts';
import { testCountries, testRelease } from '../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

function Panel() {
  const { page, choose } = usePageSelection();
  return <Controls page={page} choose={choose} release={testRelease} countries={testCountries.categories} />;
}

function renderAt(address: string) {
  window.history.replaceState(null, '', address);
  render(<Panel />);
}

const addCountry = (code: string) => {
  choose('Countries', code);
  fireEvent.click(screen.getByRole('button', { name: 'Add country' }));
};

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('writes the measure into the address', () => {
  renderAt('/');
  choose('Measure', 'arrests');
  expect(window.location.search).toBe('?metric=arrests');
});

test('writes years, and nothing for all of them', () => {
  renderAt('/');
  choose('From', '2021');
  expect(window.location.search).toBe('?year=2021..2023');
  fireEvent.click(screen.getByRole('button', { name: 'Last 2 years' }));
  expect(window.location.search).toBe('?year=2022..2023');
  fireEvent.click(screen.getByRole('button', { name: 'All years' }));
  expect(window.location.search).toBe('');
});

test('keeps the first year before the last', () => {
  renderAt('/?year=2020..2021');
  choose('From', '2022');
  expect(window.location.search).toBe('?year=2022');
});

test('adds countries and takes them away by their chips', () => {
  renderAt('/');
  addCountry('FR');
  addCountry('ES');
  expect(window.location.search).toBe('?country=ES,FR');
  fireEvent.click(screen.getByRole('button', { name: 'Remove France' }));
  expect(window.location.search).toBe('?country=ES');
});

test('only points at a country until it is added', () => {
  renderAt('/');
  choose('Countries', 'FR');
  choose('Countries', 'ES');
  expect(window.location.search).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Add country' }));
  expect(window.location.search).toBe('?country=ES');
  expect(screen.getByLabelText<HTMLSelectElement>('Countries').value).toBe('');
});

test('makes one step of the history for repeated moves of the years', () => {
  renderAt('/');
  const { length } = window.history;
  choose('From', '2020');
  choose('From', '2021');
  choose('To', '2022');
  expect(window.location.search).toBe('?year=2021..2022');
  expect(window.history.length).toBe(length + 1);
});

test('offers the part only where the measure leaves it open', () => {
  renderAt('/');
  choose('A party counts when it', 'LEAD');
  expect(window.location.search).toBe('?part=lead');
  choose('Measure', 'cases-initiated');
  expect(screen.queryByLabelText('A party counts when it')).toBeNull();
  expect(window.location.search).toBe('?metric=cases-initiated');
});

test('follows the back button', async () => {
  renderAt('/');
  choose('Year of', 'OUTCOME');
  expect(screen.getByLabelText<HTMLSelectElement>('Year of').value).toBe('OUTCOME');
  await act(async () => {
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.back();
    await moved;
  });
  expect(screen.getByLabelText<HTMLSelectElement>('Year of').value).toBe('OPENED');
});
