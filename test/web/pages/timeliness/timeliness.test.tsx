/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { DataTable } from '#domain/data-table';
import { METRICS } from '#domain/metric';
import { TimelinessPage } from '../../../../web/pages/timeliness.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { count, testAxis, testCountries, testRelease, testTable, testYears } from '../../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

function answer(id: string, changes: Partial<DataTable>): DataTable {
  const metric = METRICS.find((each) => each.id === id) ?? METRICS[0];
  const clock = { code: 'RECEIVED', label: 'Year in which the request was received' };
  return testTable({ title: id, metric, clock, totals: [], query: `metric=${id}`, ...changes });
}

const share = (numerator: number) => ({
  value: numerator,
  status: [],
  ratio: { numerator, denominator: 100 },
});
const ask = '/api/v1/figures?metric=';
const classes = testAxis('urgency', [
  { code: 'URGENT_DIRECT', label: 'Urgent, direct access (8 hours)' },
  { code: 'NORMAL', label: 'Not urgent (7 days)' },
]);

const answers = {
  '/api/v1/releases/latest': testRelease,
  [`${ask}cases&by=country&release=4`]: testTable({
    dimensions: [testAxis('country', [{ code: 'ES', label: 'Spain' }])],
    figures: [count(3)],
  }),
  [`${ask}response-time-median&by=year`]: answer('response-time-median', {
    figures: [count(9), count(8), count(7.5)],
  }),
  [`${ask}response-time-p90&by=year`]: answer('response-time-p90', {
    figures: [count(99), count(90), count(80)],
  }),
  [`${ask}in-time-rate&by=year,urgency`]: answer('in-time-rate', {
    dimensions: [testYears, classes],
    figures: [70, 80, 71, 81, 72, 82].map(share),
  }),
  [`${ask}in-time-rate&by=year`]: answer('in-time-rate', { figures: [77, 78, 81].map(share) }),
  [`${ask}in-time-rate&by=country`]: answer('in-time-rate', {
    dimensions: [testCountries],
    figures: [share(60), share(90)],
  }),
  [`${ask}response-time-median&by=country`]: answer('response-time-median', {
    dimensions: [testCountries],
    figures: [count(12), { value: null, status: ['x'] }],
  }),
  [`${ask}deadline-departures`]: answer('deadline-departures', { figures: [count(3), count(4), count(5)] }),
  [`${ask}timed-responses`]: answer('timed-responses', {
    dimensions: [
      testAxis('duration', [
        { code: 'D0', label: 'Same day' },
        { code: 'D4-7', label: '4–7 days' },
      ]),
    ],
    figures: [count(5), count(9)],
  }),
  [`${ask}refusal-rate`]: answer('refusal-rate', {
    dimensions: [testAxis('refusal_ground', [{ code: 'AGE', label: 'Below the age' }])],
    figures: [share(2)],
  }),
  [`${ask}response-time-median`]: answer('response-time-median', { dimensions: [], figures: [count(8)] }),
  [`${ask}response-time-p90`]: answer('response-time-p90', { dimensions: [], figures: [count(90)] }),
};

test('says median, P90 and share in time of the last full year, with what they rest on and the change', async () => {
  answerWith(answers);
  await renderAt('/timeliness', TimelinessPage);
  const latest = within(await screen.findByRole('region', { name: 'Latest figures' }));
  expect(await latest.findByText('7.5 days')).toBeTruthy();
  expect(await latest.findByText('80 days')).toBeTruthy();
  expect(await latest.findByText('81.0%')).toBeTruthy();
  expect(await latest.findByText('2023, 81 of 100 · +3.0 percentage points from 2022')).toBeTruthy();
});

test('names the lines of the classes by their limits, and keeps their names in the table', async () => {
  answerWith(answers);
  await renderAt('/timeliness', TimelinessPage);
  const figure = await screen.findByRole('figure', { name: 'Requests answered in time, by class' });
  expect(await within(figure).findByText(/8 hours: first 70\.0% in 2021/)).toBeTruthy();
  expect(
    within(figure).getByRole('columnheader', { name: /direct access \(8 hours\)/, hidden: true }),
  ).toBeTruthy();
});

test('says in words that a State did not report, and ranks it last', async () => {
  answerWith(answers);
  await renderAt('/timeliness', TimelinessPage);
  const figure = await screen.findByRole('figure', { name: 'Median response time by State' });
  const rows = within(figure).getAllByRole('row', { hidden: true });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Country'),
    'Spain12',
    'Francex',
  ]);
  expect(within(figure).getByTitle('not reported')).toBeTruthy();
});

test('asks for the State and the class that are chosen', async () => {
  const asked = answerWith(answers);
  const router = await renderAt('/timeliness?year=2019..2023', TimelinessPage);
  const choose = async (label: string, value: string) => {
    const field = await screen.findByLabelText(label);
    await act(async () => void fireEvent.change(field, { target: { value } }));
  };
  await screen.findByRole('option', { name: 'Spain' });
  await choose('State that answers', 'ES');
  await choose('Class of request', 'NORMAL');
  expect(router.state.location.searchStr).toBe('?year=2019..2023&country=ES&urgency=NORMAL');
  expect(asked).toContain(
    `${ask}timed-responses&by=duration&year=2019..2023&country=ES&urgency=NORMAL&release=4`,
  );
});

test('leads with the share within 8 hours where days say nothing, and draws no chart of zeros', async () => {
  const zeros = (id: string) => answer(id, { figures: [count(0), count(0), count(0)] });
  answerWith({
    ...answers,
    [`${ask}response-time-median&by=year`]: zeros('response-time-median'),
    [`${ask}response-time-p90&by=year`]: zeros('response-time-p90'),
  });
  await renderAt('/timeliness?urgency=URGENT_DIRECT', TimelinessPage);
  const latest = await screen.findByRole('region', { name: 'Latest figures' });
  expect(await within(latest).findAllByText('the same day')).toHaveLength(2);
  expect(latest.querySelector('dt')?.textContent).toBe('Answered within 8 hours');
  const figure = await screen.findByRole('figure', {
    name: 'In 2023 half of the responses came on the same day, nine in ten on the same day',
  });
  expect(within(figure).getAllByText(/^The same day, wherever it is known/)).toHaveLength(2);
  expect(within(figure).queryByRole('button', { name: 'Copy image' })).toBeNull();
});
