/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { DataTable } from '#domain/data-table';
import { metricOf } from '../../../../web/pages/profile/profile-metrics.ts';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { openPage } from '../../open-page.tsx';
import { count, testAxis, testRelease, testTable } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const countries = [
  { code: 'DE', label: 'Germany' },
  { code: 'ES', label: 'Spain' },
  { code: 'FR', label: 'France' },
  { code: 'ZZ', label: 'Not stated' },
];
const held = [
  { dimension: 'year', label: 'Year', category: { code: '2019..2023', label: '2019–2023' } },
] as const;

function byYear(metric: string, ...values: number[]): DataTable {
  const query = `metric=${metric}&by=year`;
  return testTable({ metric: metricOf(metric), query, figures: values.map(count), notes: [], symbols: [] });
}

function along(id: 'country' | 'partner' | 'crime' | 'outcome_group', metric: string, ...values: number[]) {
  const categories = id === 'country' || id === 'partner' ? countries : [{ code: '07', label: 'Fraud' }];
  return testTable({
    metric: metricOf(metric),
    query: `metric=${metric}&by=${id}`,
    dimensions: [testAxis(id, categories)],
    fixed: held,
    figures: values.map(count),
    totals: [{ over: [id], basis: 'cases', figures: [count(100)] }],
    notes: [],
    symbols: [],
  });
}

const noDays = (metric: string) =>
  testTable({
    metric: metricOf(metric),
    query: metric,
    figures: [1, 2, 3].map(() => ({ value: null, status: ['z'] as const })),
  });

const figures = '/api/v1/figures?metric=';
const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/codes/country_group': { codes: [{ code: 'SCHENGEN', label: 'Schengen area' }] },
  '/api/v1/codes/country': {
    codes: [
      ...countries.slice(0, 3),
      { code: 'AF', label: 'Afghanistan' },
      { code: 'ZZ', label: 'Not stated', definition: 'The source does not say which.' },
    ],
  },
  [`${figures}cases-involving&by=country`]: along('country', 'cases-involving', 40, 30, 20, 99),
  [`${figures}arrests&by=country`]: along('country', 'arrests', 1, 3, 2, 0),
  [`${figures}cases-involving&by=year`]: byYear('cases-involving', 10, 20, 30),
  [`${figures}cases-initiated&by=year`]: byYear('cases-initiated', 4, 6, 12),
  [`${figures}cases-participated&by=year`]: byYear('cases-participated', 6, 14, 18),
  [`${figures}pair-cases`]: along('partner', 'pair-cases', 9, 0, 7, 1),
  [`${figures}requests-sent`]: along('partner', 'requests-sent', 0, 0, 0, 0),
  [`${figures}requests-received`]: along('partner', 'requests-received', 0, 0, 0, 0),
  [`${figures}cases-involving&by=crime`]: along('crime', 'cases-involving', 90),
  [`${figures}cases-involving&by=outcome_group`]: along('outcome_group', 'cases-involving', 100),
  [`${figures}response-time-median`]: noDays('response-time-median'),
  [`${figures}response-time-p90`]: noDays('response-time-p90'),
  [`${figures}in-time-rate`]: noDays('in-time-rate'),
};

test('says how much, and the place of the country among the others', async () => {
  answerWith(answers);
  openPage('/country/ES');
  expect(await screen.findByRole('heading', { level: 1, name: 'Spain' })).toBeTruthy();
  expect(
    await screen.findByText(
      'Spain comes 2nd of 3 countries, between Germany and France. Measure: Cases involving.',
    ),
  ).toBeTruthy();
  expect(await screen.findByText('Member of: Schengen area')).toBeTruthy();
  expect(await screen.findByText('30 cases')).toBeTruthy();
  expect(document.title).toBe('Spain · Liaison');
});

test('shows what was initiated and joined side by side, also in the table', async () => {
  answerWith(answers);
  openPage('/country/ES');
  const figure = await screen.findByRole('figure', { name: 'Spain: 12 cases initiated, 18 joined in 2023' });
  const rows = within(figure).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toContainEqual([
    '2023',
    '12',
    '18',
    '30',
  ]);
});

test('leads from the ranking and the partners to the pages of others, and to the explorer', async () => {
  answerWith(answers);
  openPage('/country/ES?year=2019..2023');
  const ranking = await screen.findByRole('figure', { name: 'Place among 3 countries' });
  const [link] = within(ranking).getAllByRole('link', { name: 'France' });
  expect(link?.getAttribute('href')).toBe('/country/FR?year=2019..2023');
  const partners = await screen.findByRole('figure', { name: 'Spain: partners by cases together' });
  const names = within(partners).getAllByRole('rowheader', { hidden: true });
  expect(names.map((name) => name.textContent)).toEqual([
    'Germany',
    'France',
    'Not stated',
    'Spain',
    'Total',
  ]);
  const pair = within(partners).getByRole('link', { name: /^Both directions of Spain and Germany/ });
  expect(pair.getAttribute('href')).toBe('/corridors/ES/DE?year=2019..2023');
  const compare = await screen.findByRole('region', { name: 'Compare Spain with' });
  expect(within(compare).getByRole('link', { name: 'Germany' }).getAttribute('href')).toBe(
    '/explore?metric=cases-involving&by=year,country&year=2019..2023&country=DE,ES',
  );
});

test('says in words what was not reported', async () => {
  answerWith(answers);
  openPage('/country/ES');
  expect(await screen.findByText(/^No request that Spain sent or received in 2019–2023/)).toBeTruthy();
  expect(await screen.findByText(/^Not reported: no request to Spain in 2021–2023 has both/)).toBeTruthy();
  expect(await screen.findByText(/^Not reported: no request to Spain in 2021–2023 states/)).toBeTruthy();
});

test('ranks by another measure, in the address', async () => {
  answerWith(answers);
  const router = openPage('/country/ES');
  fireEvent.change(await screen.findByLabelText('Ranked by'), { target: { value: 'arrests' } });
  expect(
    await screen.findByText('Spain comes 1st of 3 countries, before France. Measure: Arrests.'),
  ).toBeTruthy();
  expect(router.state.location.href).toBe('/country/ES?metric=arrests');
});

test('says what stands behind a code without a name, and shows no rank and no partners', async () => {
  answerWith(answers);
  openPage('/country/zz');
  expect(await screen.findByRole('heading', { level: 1, name: 'Not stated' })).toBeTruthy();
  expect(await screen.findByText(/^The source does not say which\. Its cases stand/)).toBeTruthy();
  expect(await screen.findByRole('figure', { name: /^Not stated: 12 cases initiated/ })).toBeTruthy();
  expect(screen.queryByText(/Place among/)).toBeNull();
});

test.each([
  ['AF', 'No case of release 4 involves Afghanistan', 'That is a count of zero, not a gap in the data'],
  ['xx', 'There is no country with the code “XX”', 'Codes are those of ISO 3166-1'],
])('says of %s that there is nothing to show, and why', async (code, title, why) => {
  answerWith(answers);
  openPage(`/country/${code}`);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(screen.getByText(new RegExp(`^${why}`))).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All countries' }).getAttribute('href')).toBe('/country');
});

test('lists all countries with their places, each with the way to its page', async () => {
  answerWith(answers);
  openPage('/country?lang=fr');
  const figure = await screen.findByRole('figure', { name: 'Germany, Spain et France en tête' });
  const [first] = within(figure).getAllByRole('listitem');
  expect(first?.textContent).toBe('1Germany40');
  expect(within(figure).getAllByRole('link', { name: 'Germany' })[0]?.getAttribute('href')).toBe(
    '/country/DE?lang=fr',
  );
});

test('says that another release is the latest, and leads to the same page of it', async () => {
  answerWith({ ...answers, '/api/v1/releases/3': { ...testRelease, number: 3, isLatest: false } });
  openPage('/country/ES?release=3');
  const link = await screen.findByRole('link', { name: 'release 4' });
  expect(link.getAttribute('href')).toBe('/country/ES');
});
