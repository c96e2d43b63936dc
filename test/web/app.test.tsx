/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describeMetric } from '#domain/describe-metric';
import { METRICS } from '#domain/metric';
import { addBrowserParts, answerWith } from './browser-parts.ts';
import { openPage } from './open-page.tsx';
import { testRelease } from './table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const answers = {
  '/api/v1/releases/latest': testRelease,
  '/api/v1/metrics': { metrics: METRICS.map((metric) => describeMetric(metric, 'en')) },
};

test('says on the method page that the data are made up, and the rules and measures', async () => {
  answerWith(answers);
  openPage('/method');
  expect(await screen.findByText('Synthetic data:')).toBeTruthy();
  expect(screen.getByText('CR-2')).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'Multilateral share' })).toBeTruthy();
  expect(document.title).toBe('Method · Liaison');
});

test('names what it cannot use in the address', async () => {
  answerWith(answers);
  openPage('/?metric=M99');
  expect(await screen.findByText('metric=M99')).toBeTruthy();
});

test('says the sentence of the server on each figure that it refuses', async () => {
  answerWith(answers);
  openPage('/');
  const alerts = await screen.findAllByRole('alert');
  expect(alerts).toHaveLength(4);
  expect(alerts[0]?.textContent).toContain('There is nothing at this address');
});

test('says so when there is no release', async () => {
  answerWith({});
  openPage('/');
  expect(await screen.findByRole('heading', { name: 'There are no figures to show' })).toBeTruthy();
});

test('asks for the trend with the second request', async () => {
  const asked = answerWith(answers);
  openPage('/');
  await screen.findAllByRole('alert');
  expect(asked.slice(0, 2)).toEqual([
    '/api/v1/releases/latest',
    '/api/v1/figures?metric=cases&by=year&year=2019..2023&release=4',
  ]);
});

test('says that a release was withdrawn and leads to the latest', async () => {
  const withdrawn = { ...testRelease, number: 5, state: 'withdrawn', isLatest: false };
  answerWith({ ...answers, '/api/v1/releases/5': withdrawn });
  openPage('/?metric=arrests&release=5');
  const link = await screen.findByRole('link', { name: 'release 4' });
  expect(link.getAttribute('href')).toBe('/?metric=arrests');
  expect(link.parentElement?.textContent).toBe('Release 5 was withdrawn; release 4 is the latest.');
});

test('moves the focus to the main part with a link inside the page, and takes the choices along', async () => {
  answerWith(answers);
  const router = openPage('/?metric=arrests');
  fireEvent.click(await screen.findByRole('link', { name: 'Method' }));
  await screen.findByRole('heading', { level: 1, name: 'Method' });
  expect(router.state.location.href).toBe('/method?metric=arrests');
  await waitFor(() => expect(document.activeElement?.id).toBe('main'));
});

test('says so when there is no such page', async () => {
  answerWith(answers);
  openPage('/nowhere');
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy();
});
