/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { metricOf } from '../../../../web/pages/profile/profile-metrics.ts';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { openPage } from '../../open-page.tsx';
import { count, testAxis, testRelease, testTable } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const agencies = [
  { code: 'EUROPOL', label: 'Europol', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'EUROPOL-EC3', label: 'EC3', partyType: 'BODY', agencyType: 'EU_BODY', parent: 'EUROPOL' },
  { code: 'EPPO', label: 'EPPO', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'ES-POL', label: 'Policía', partyType: 'STATE', agencyType: 'POLICE_NAT', country: 'ES' },
  { code: 'FR-POL', label: 'Police', partyType: 'STATE', agencyType: 'POLICE_NAT', country: 'FR' },
] as const;

function ofAgencies(codes: readonly string[], ...values: number[]) {
  return testTable({
    metric: metricOf('cases-involving'),
    query: 'metric=cases-involving&by=agency',
    dimensions: [
      testAxis(
        'agency',
        agencies.filter(({ code }) => codes.includes(code)),
      ),
    ],
    figures: values.map(count),
    totals: [],
    notes: [],
    symbols: [],
  });
}

const coverage = {
  release: testRelease,
  by: 'agency',
  years: ['2019', '2020', '2021', '2022', '2023'],
  parties: [
    {
      code: 'ES-POL',
      label: 'Policía',
      states: ['not-expected', 'not-reported', 'reported', 'reported', 'reported'],
    },
  ],
  totals: [],
};

/** A measure of Spain's agency with each partner. */
function withPartners(metric: string, ...values: number[]) {
  return testTable({
    metric: metricOf(metric),
    query: `metric=${metric}&by=partner`,
    dimensions: [
      testAxis('partner', [
        { code: 'DE', label: 'Germany' },
        { code: 'ES', label: 'Spain' },
        { code: 'FR', label: 'France' },
      ]),
    ],
    figures: values.map(count),
    totals: [],
    notes: [],
    symbols: [],
  });
}

const byYear = (metric: string, ...values: number[]) =>
  testTable({ metric: metricOf(metric), query: metric, figures: values.map(count), notes: [], symbols: [] });

const figures = '/api/v1/figures?metric=cases-';
const others = '/api/v1/figures?metric=';
const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/codes/agency_type': { codes: [{ code: 'POLICE_NAT', label: 'National police' }] },
  '/api/v1/codes/agency': { codes: agencies },
  '/api/v1/codes/country': {
    codes: [
      { code: 'ES', label: 'Spain' },
      { code: 'FR', label: 'France' },
    ],
  },
  '/api/v1/coverage': coverage,
  [`${figures}involving&by=agency&year=2019..2023&agency=EUROPOL,EUROPOL-EC3`]: ofAgencies(
    ['EUROPOL', 'EUROPOL-EC3'],
    50,
    8,
  ),
  [`${figures}involving&by=agency_group`]: testTable({
    query: 'metric=cases-involving&by=agency_group',
    dimensions: [testAxis('agency_group', [{ code: 'EUROPOL', label: 'Europol' }])],
    figures: [count(55)],
    totals: [],
  }),
  [`${figures}involving&by=agency`]: ofAgencies(
    ['EUROPOL', 'EUROPOL-EC3', 'ES-POL', 'FR-POL'],
    50,
    8,
    20,
    30,
  ),
  [`${figures}involving&by=year`]: testTable({ query: 'involving', figures: [count(1), count(2), count(3)] }),
  [`${figures}involving&by=partner`]: withPartners('cases-involving', 5, 0, 12),
  [`${figures}initiated&by=partner`]: withPartners('cases-initiated', 4, 0, 3),
  [`${figures}participated&by=partner`]: withPartners('cases-participated', 1, 0, 9),
  [`${others}response-time-median`]: byYear('response-time-median', 9, 8, 6),
  [`${others}response-time-p90`]: byYear('response-time-p90', 30, 28, 21),
  [`${others}in-time-rate`]: byYear('in-time-rate', 60, 70, 80),
  [`${others}case-duration-median`]: byYear('case-duration-median', 300, 250, 200),
  [`${others}case-duration-p90`]: byYear('case-duration-p90', 900, 800, 700),
  [`${figures}initiated`]: testTable({ query: 'initiated', figures: [count(1), count(1), count(1)] }),
  [`${figures}participated`]: testTable({ query: 'participated', figures: [count(0), count(1), count(2)] }),
};

test('says what an agency is, and its place among agencies of States', async () => {
  answerWith(answers);
  openPage('/agency/ES-POL');
  expect(await screen.findByRole('heading', { level: 1, name: 'Policía' })).toBeTruthy();
  const [country] = await screen.findAllByRole('link', { name: 'Spain' });
  expect(country?.getAttribute('href')).toBe('/country/ES');
  expect(country?.parentElement?.textContent).toBe('National police of Spain');
  expect(
    await screen.findByText(
      'Policía comes 2nd of 2 agencies of States, after Police. Measure: Cases involving.',
    ),
  ).toBeTruthy();
});

test('says of each year whether it reported, in words and marks', async () => {
  answerWith(answers);
  openPage('/agency/ES-POL');
  const status = await screen.findByRole('region', {
    name: 'It reported in 3 of 4 years in which it was expected to',
  });
  expect(
    within(status)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['2019·not expected', '2020○not reported', '2021●reported', '2022●reported', '2023●reported']);
});

test('ranks the partners of an agency, and says with whom it initiates and whom it joins', async () => {
  answerWith(answers);
  openPage('/agency/ES-POL');
  const partners = await screen.findByRole('figure', { name: 'Policía: partners by cases together' });
  const names = within(partners).getAllByRole('rowheader', { hidden: true });
  expect(names.map((name) => name.textContent).slice(0, 2)).toEqual(['France', 'Germany']);
  const directions = await screen.findByRole('figure', {
    name: 'Policía and France: 3 cases that it initiated, 9 that it joined',
  });
  const rows = within(directions).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent)).slice(0, 2)).toEqual([
    ['Country', 'Initiated by Policía', 'Joined by Policía'],
    ['France', '3', '9'],
  ]);
});

test('says how fast an agency of a State answers, and how long its cases take', async () => {
  answerWith(answers);
  openPage('/agency/ES-POL');
  for (const name of [
    'Policía: half of requests answered within 6 days in 2023',
    'Policía: 80.0% of requests answered in time in 2023',
    'Policía: half of the cases closed in 2023 ended within 200 days',
  ])
    expect(await screen.findByRole('figure', { name })).toBeTruthy();
});

test('says of a body how long its cases take, and nothing of requests, which States ask of one another', async () => {
  const asked = answerWith(answers);
  openPage('/agency/EUROPOL');
  const name = 'Europol: half of the cases closed in 2023 ended within 200 days';
  expect(await screen.findByRole('figure', { name })).toBeTruthy();
  expect(asked.filter((path) => path.includes('response-time'))).toEqual([]);
});

test('shows a body with its units below it', async () => {
  answerWith(answers);
  openPage('/agency/EUROPOL-EC3');
  const tree = await screen.findByRole('figure', { name: 'Europol and its units' });
  const [top] = within(tree).getAllByRole('listitem');
  expect(top?.textContent).toBe('Europol50EC38with its units, each case once55');
  const rows = within(tree).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent)).slice(1)).toEqual([
    ['Europol', '50', '55'],
    ['EC3', '8', '–'],
  ]);
  const [parent] = await screen.findAllByRole('link', { name: 'Europol' });
  expect(parent?.parentElement?.textContent).toBe('EU_BODY · Unit of Europol');
});

test('says that a body is in no case', async () => {
  answerWith(answers);
  openPage('/agency/eppo');
  expect(await screen.findByText(/^No source of this release names it as a party/)).toBeTruthy();
  expect(
    screen.getByText('EPPO has no place in this ranking: no case in this release. Measure: Cases involving.'),
  ).toBeTruthy();
});

test('says that there is no such agency', async () => {
  answerWith(answers);
  openPage('/agency/ES-GONE');
  expect(
    await screen.findByRole('heading', {
      name: 'There is no agency or body with the code “ES-GONE” in release 4',
    }),
  ).toBeTruthy();
});

test('lists agencies by country and keeps those with a word in their name, in the address', async () => {
  answerWith(answers);
  const router = openPage('/agency');
  const spain = (await screen.findByRole('link', { name: 'Spain' })).closest('section');
  expect(spain?.textContent).toBe('SpainPolicía20');
  await act(
    async () =>
      void fireEvent.change(screen.getByRole('searchbox', { name: /Find an agency/ }), {
        target: { value: 'france' },
      }),
  );
  expect(router.state.location.href).toBe('/agency?find=france');
  expect(await screen.findByText('1 agency or body')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Spain' })).toBeNull();
});
