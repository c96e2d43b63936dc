/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { METRICS } from '#domain/metric';
import { PairPage } from '../../../../web/pages/pair.tsx';
import { addBrowserParts, answerWith } from '../../browser-parts.ts';
import { renderAt } from '../../in-router.tsx';
import { count, testRelease, testTable } from '../../table-fixture.ts';
import { testMirror } from './test-mirror.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const PATH = '/corridors/$country/$partner';

const ONE_TELLER = { id: 'one-teller', text: 'Each request counts once, in one word.', must: false };

function byYear(id: string, country: string, figures: readonly Figure[]): DataTable {
  return testTable({
    title: id,
    metric: METRICS.find((metric) => metric.id === id) ?? METRICS[0],
    query: `metric=${id}&country=${country}`,
    notes: id === 'directed-requests' ? [ONE_TELLER] : [],
    figures,
    totals: [{ over: ['year'], basis: 'cases', figures: [sumOf(figures)] }],
  });
}

const sumOf = (figures: readonly Figure[]) =>
  count(figures.reduce((sum, { value }) => sum + (value ?? 0), 0));
const numbers = (...values: readonly number[]) => values.map(count);
const figures = '/api/v1/figures?metric=';
const years = '&by=year&year=2019..2023';

const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/codes/country': {
    codes: [
      { code: 'ES', label: 'Spain' },
      { code: 'FR', label: 'France' },
    ],
  },
  [`${figures}pair-cases${years}&country=ES&partner=FR`]: byYear('pair-cases', 'ES', numbers(50, 60, 70)),
  [`${figures}cases-initiated${years}&country=ES`]: byYear('cases-initiated', 'ES', numbers(30, 30, 40)),
  [`${figures}cases-initiated${years}&country=FR`]: byYear('cases-initiated', 'FR', numbers(20, 30, 30)),
  [`${figures}directed-requests${years}&country=ES`]: byYear('directed-requests', 'ES', numbers(5, 5, 5)),
  [`${figures}directed-requests${years}&country=FR`]: byYear('directed-requests', 'FR', numbers(5, 5, 5)),
  [`${figures}in-time-rate${years}&country=ES`]: byYear('in-time-rate', 'ES', numbers(80, 81, 82)),
  [`${figures}in-time-rate${years}&country=FR`]: byYear('in-time-rate', 'FR', numbers(90, 91, 92)),
  '/api/v1/mirror': testMirror(),
};

test('says what two States do together and who initiates more', async () => {
  answerWith(answers);
  await renderAt('/corridors/es/fr', PairPage, PATH);
  expect(await screen.findByRole('heading', { level: 1, name: 'Spain and France' })).toBeTruthy();
  expect(
    await screen.findByRole('figure', { name: 'Cases of two countries rose from 50 in 2021 to 70 in 2023' }),
  ).toBeTruthy();
  const initiated = await screen.findByRole('figure', {
    name: 'Spain initiated more of their cases, 100 against 80',
  });
  const heads = within(initiated).getAllByRole('columnheader', { hidden: true });
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Year',
    'Initiated by Spain',
    'Initiated by France',
  ]);
  expect(await screen.findByRole('figure', { name: 'Both sent as many requests, 15' })).toBeTruthy();
});

test('says beside requests how the API counts them, once and without asking', async () => {
  answerWith(answers);
  await renderAt('/corridors/ES/FR', PairPage, PATH);
  const requests = await screen.findByRole('figure', { name: 'Both sent as many requests, 15' });
  const note = within(requests).getByText(ONE_TELLER.text);
  expect(note.closest('details')).toBeNull();
});

test('sets beside each other what both say, with the gap, and says in words who did not report', async () => {
  answerWith(answers);
  await renderAt('/corridors/ES/FR', PairPage, PATH);
  const mirror = await screen.findByRole('figure', {
    name: 'Widest gap in 2021: Spain says it sent 40, France says it received 36',
  });
  expect(within(mirror).getByText('France did not report what it received in 2022.')).toBeTruthy();
  const row = within(mirror).getByRole('rowheader', { name: '2021', hidden: true }).closest('tr');
  expect(row?.textContent).toBe('20214036−4−10.0%–');
  expect(within(mirror).getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
    '/api/v1/mirror?country=ES&partner=FR&year=2019..2023&release=4&format=csv',
  );
  expect(within(mirror).getByRole('button', { name: 'Copy sentence' })).toBeTruthy();
  const back = await screen.findByRole('figure', { name: 'France to Spain' });
  expect(
    within(back).getByText('No source holds a request from France to Spain in these years.'),
  ).toBeTruthy();
});

test.each(['/corridors/ES/ES', '/corridors/ES/XX'])('says that %s is no pair', async (address) => {
  answerWith(answers);
  await renderAt(address, PairPage, PATH);
  expect(await screen.findByRole('heading', { name: 'There is no such pair of States' })).toBeTruthy();
});
