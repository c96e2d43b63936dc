/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { findMetric, METRICS } from '#domain/metric';
import { ExplorePage } from '../../../../web/pages/explore.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { count, testAxis, testCountries, testRelease, testTable, testYears } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const rate = findMetric('cases-per-100000') ?? METRICS[0];
const byYear = testTable();
const byCountry = testTable({ dimensions: [testCountries], figures: [count(7), count(5)], totals: [] });
const none = testTable({
  figures: [count(0), count(0), count(0)],
  totals: [],
  fixed: [{ dimension: 'crime', label: 'Crime', category: { code: '0301', label: 'Sexual violence' } }],
});

const noRequests = testTable({
  metric: findMetric('directed-requests') ?? METRICS[0],
  dimensions: [testAxis('year', [{ code: '2022', label: '2022' }])],
  figures: [count(0)],
  totals: [],
});

const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/codes/country': { codes: testCountries.categories },
  '/api/v1/codes/crime': { codes: [{ code: '0301', label: 'Sexual violence' }] },
  '/api/v1/figures?metric=cases&by=year&crime=0301': none,
  '/api/v1/figures?metric=directed-requests&by=year': noRequests,
  '/api/v1/figures?metric=cases&by=year&release=4': byYear,
  '/api/v1/figures?metric=cases&by=country&release=4': byCountry,
  '/api/v1/figures?metric=cases-per-100000&by=country&year=2023': { ...byCountry, metric: rate },
  '/api/v1/figures?metric=cases&by=country,year': testTable({
    dimensions: [testCountries, testYears],
    figures: [1, 2, 3, 4, 5, 6].map(count),
    totals: [],
  }),
};

const open = (address: string) => renderAt(address, ExplorePage);

const press = (element: HTMLElement) => act(async () => void fireEvent.click(element));

async function choose(field: RegExp, option: string) {
  await press(await screen.findByRole('button', { name: field }));
  await press(await screen.findByRole('option', { name: option }));
}

test('asks cases by year, as a line, with what must be known of them', async () => {
  const asked = answerWith(answers);
  await open('/explore');
  expect(
    await screen.findByRole('figure', { name: 'Cooperation cases rose from 10 in 2021 to 14 in 2023' }),
  ).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Line' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByText('2023 provisional')).toBeTruthy();
  expect(asked.filter((path) => path.includes('/figures'))).toEqual([
    '/api/v1/figures?metric=cases&by=year&release=4',
  ]);
});

test('writes axes and view into the address', async () => {
  answerWith(answers);
  const router = await open('/explore');
  await screen.findByRole('figure');
  await choose(/Rows$/, 'Country');
  expect(router.state.location.searchStr).toBe('?metric=cases&by=country');
  expect(await screen.findByRole('figure', { name: 'Cooperation cases by country' })).toBeTruthy();
  await press(screen.getByRole('tab', { name: 'Table' }));
  expect(router.state.location.searchStr).toBe('?metric=cases&by=country&view=table');
  expect(screen.getByRole('row', { name: /Spain/ })).toBeTruthy();
});

test('turns off the views that do not fit and says why', async () => {
  answerWith(answers);
  await open('/explore?metric=cases&by=country');
  const map = await screen.findByRole('tab', { name: 'Map' });
  expect(map.getAttribute('aria-disabled')).toBe('true');
  const reasons = screen.getByText('Why not every view is offered').closest('details');
  expect(reasons?.textContent).toContain('needs a share, a rate or a duration');
});

test('offers the map to rates by country', async () => {
  answerWith(answers);
  await open('/explore?metric=cases-per-100000&by=country&year=2023');
  const map = await screen.findByRole('tab', { name: 'Map' });
  expect(map.getAttribute('aria-disabled')).toBeNull();
});

test('says in the list why an axis cannot be asked for', async () => {
  answerWith(answers);
  await open('/explore');
  await press(await screen.findByRole('button', { name: /Columns$/ }));
  const option = await screen.findByRole('option', { name: 'Urgency Not known for this measure' });
  expect(option.getAttribute('aria-disabled')).toBe('true');
});

test('finds a measure by a part of its name', async () => {
  answerWith(answers);
  const router = await open('/explore');
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Measure' });
  await act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value: 'received' } });
  });
  await press(await screen.findByRole('option', { name: 'Requests received' }));
  expect(router.state.location.searchStr).toBe('?metric=requests-received&by=year');
});

test('gives a measure for the people of each State, with the axes that this needs', async () => {
  answerWith(answers);
  const router = await open('/explore');
  await press(await screen.findByRole('radio', { name: 'per 100,000 people' }));
  expect(router.state.location.searchStr).toBe('?metric=cases-per-100000&by=year,country');
});

test('leads from what cannot be asked to what can, without asking', async () => {
  const asked = answerWith(answers);
  const router = await open('/explore?metric=cases&by=country,crime,outcome');
  expect(
    await screen.findByText(/no exact figures for cooperation cases by country, crime and outcome/),
  ).toBeTruthy();
  expect(asked.some((path) => path.includes('/figures'))).toBe(false);
  await press(screen.getByRole('button', { name: 'Drop crime' }));
  expect(router.state.location.searchStr).toBe('?metric=cases&by=country,outcome');
});

test('offers years one by one, or the last, for years that have no figure together', async () => {
  answerWith(answers);
  const router = await open('/explore?metric=cases&by=country&year=2020..2022');
  await screen.findByText('2020..2022 is not a period that has figures of its own.');
  expect(screen.getByRole('button', { name: 'Only 2022' })).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Show the years one by one' }));
  expect(router.state.location.searchStr).toBe('?metric=cases&by=country,year&year=2020..2022');
});

test('shows zeros as figures, and names the filter without which there are others', async () => {
  answerWith(answers);
  const router = await open('/explore?metric=cases&by=year&crime=0301&view=table');
  expect(
    await screen.findByText('Every figure here is 0. Without the filter on crime it is not.'),
  ).toBeTruthy();
  expect(screen.getByRole('row', { name: /2022 0/ })).toBeTruthy();
  await press(screen.getByRole('button', { name: 'Show without crime' }));
  expect(router.state.location.searchStr).toBe('?metric=cases&by=year&view=table');
});

test('shows a single 0 large, and asks only what can be answered for what may be widened', async () => {
  const asked = answerWith(answers);
  await open('/explore?metric=directed-requests&by=year&year=2022&country=ES&partner=FR');
  const hint = await screen.findByText(/^The answer is 0\./);
  expect(within(hint.parentElement ?? hint).getAllByRole('button')).toHaveLength(1);
  expect(screen.getByText('0 requests', { selector: 'strong' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy sentence' })).toBeTruthy();
  expect(asked.filter((path) => path.includes('/figures?'))).toHaveLength(2);
});

test('says the sentence of the API, and drops what it is about', async () => {
  answerWith(answers, {
    '/api/v1/figures?metric=cases&by=year,agency': {
      status: 413,
      title: 'Too many cells',
      detail: 'The cheapest cut is a filter on agency.',
      errors: [{ parameter: 'agency' }],
    },
  });
  const router = await open('/explore?metric=cases&by=year,agency');
  expect(await screen.findByRole('heading', { name: 'The table would be too large' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('The cheapest cut is a filter on agency.');
  await press(screen.getByRole('button', { name: 'Drop agency or body' }));
  expect(router.state.location.searchStr).toBe('?metric=cases&by=year');
});

test('says which view of the address does not fit, and names what it cannot use', async () => {
  answerWith(answers);
  await open('/explore?metric=cases&by=year&view=heat&colour=red&part=chief');
  expect(
    await screen.findByText('The view “Heat map” of the address is not offered here (needs two axes).'),
  ).toBeTruthy();
  expect(screen.getByText('part=chief')).toBeTruthy();
  expect(screen.queryByText(/colour/)).toBeNull();
});
