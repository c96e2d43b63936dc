/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FigureFrame } from '../../../../web/charts/figure-frame.tsx';
import { LazyChart } from '../../../../web/charts/lazy-chart.tsx';
import { drawTrend } from '../../../../web/charts/options/trend.ts';
import { addBrowserParts } from '../../browser-parts.ts';
import { testTable } from '../../table-fixture.ts';
import { testLook } from '../options/look.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

async function renderFigure(clipboard: string[] | undefined) {
  const writeText = async (text: string) => void clipboard?.push(text);
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: clipboard && { writeText },
  });
  const table = testTable();
  render(
    <FigureFrame table={table} title="Cases rose" subtitle="Cooperation cases, 2021–2023" isOld={false}>
      <LazyChart {...drawTrend(table, testLook)} />
    </FigureFrame>,
  );
  return screen.findByRole('group', { name: 'Cases rose' });
}

test('copies a sentence with number, period and source', async () => {
  const clipboard: string[] = [];
  await renderFigure(clipboard);
  fireEvent.click(screen.getByRole('button', { name: 'Copy sentence' }));
  await screen.findByText('Copied');
  expect(clipboard).toEqual([
    'Cooperation cases, 2021–2023. 2023: 14 cases, provisional. Source: Liaison, release 4, 12 March 2024. A note that must be read.',
  ]);
});

test('copies the point that was come to last, also when the chart has been left', async () => {
  const clipboard: string[] = [];
  const chart = await renderFigure(clipboard);
  fireEvent.keyDown(chart, { key: 'Home' });
  fireEvent.blur(chart);
  fireEvent.click(screen.getByRole('button', { name: 'Copy sentence' }));
  await screen.findByText('Copied');
  expect(clipboard[0]).toContain('2021: 10 cases.');
});

test('shows a text where the clipboard is forbidden', async () => {
  await renderFigure(undefined);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(`${window.location.href}?release=4`)).toBeTruthy();
});

test('copies the code of a frame that follows the latest release, and of one that stays', async () => {
  const clipboard: string[] = [];
  await renderFigure(clipboard);
  fireEvent.click(
    screen.getByRole('button', { name: 'Copy code of a live frame, which follows the latest release' }),
  );
  await screen.findByText('Copied');
  fireEvent.click(screen.getByRole('button', { name: 'Copy code of a frame that stays at release 4' }));
  await screen.findByText('Copied');
  expect(clipboard.map((code) => /src="([^"]+)"/.exec(code)?.[1])).toEqual([
    'http://localhost/embed?metric=cases&amp;by=year&amp;year=2021..2023',
    'http://localhost/embed?metric=cases&amp;by=year&amp;year=2021..2023&amp;release=4',
  ]);
});

test('offers image and file, one action each', async () => {
  await renderFigure([]);
  expect(
    screen.getAllByRole('button', { name: /image/ }).map((button) => button.getAttribute('aria-label')),
  ).toEqual(['Copy image', 'Save image as PNG', 'Save image as SVG']);
  expect(screen.getByRole('link', { name: 'Download CSV' })).toBeTruthy();
});
