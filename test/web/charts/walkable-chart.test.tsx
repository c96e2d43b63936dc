/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FigureFrame } from '../../../web/charts/figure-frame.tsx';
import { LazyChart } from '../../../web/charts/lazy-chart.tsx';
import { drawSparkline } from '../../../web/charts/options/sparkline.ts';
import { drawTrend } from '../../../web/charts/options/trend.ts';
import { addBrowserParts } from '../browser-parts.ts';
import { testTable } from '../table-fixture.ts';
import { testLook } from './options/look.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

async function renderChart() {
  const table = testTable();
  render(
    <FigureFrame table={table} title="Cases rose" subtitle="Number of cases" isOld={false}>
      <LazyChart {...drawTrend(table, testLook)} />
    </FigureFrame>,
  );
  const chart = await screen.findByRole('group', { name: 'Cases rose' });
  chart.focus();
  return (key: string) => fireEvent.keyDown(document.activeElement ?? chart, { key });
}

function theChart(): HTMLElement {
  return screen.getByRole('group', { name: 'Cases rose' });
}

function spoken(): string {
  return screen.getAllByRole('status')[0]?.textContent ?? '';
}

test('is one stop that says what it is, its title and a summary', async () => {
  await renderChart();
  const chart = theChart();
  expect(chart.getAttribute('aria-roledescription')).toBe('chart');
  expect(chart.tabIndex).toBe(0);
  const summary = document.getElementById(chart.getAttribute('aria-describedby') ?? '');
  expect(summary?.textContent).toBe(
    'Line chart. Cooperation cases: first 10 cases in 2021, last 14 cases in 2023, highest 14 cases in 2023, lowest 10 cases in 2021. Without a value: 1 not reported.',
  );
});

test('says a point for each key, with its status in words and the change from the one before', async () => {
  const press = await renderChart();
  press('ArrowRight');
  expect(spoken()).toBe('2023: 14 cases, provisional. 2022: not reported.');
  press('ArrowLeft');
  expect(spoken()).toBe('2022: not reported.');
  press('Home');
  expect(spoken()).toBe('2021: 10 cases.');
});

test('opens the notes with Enter and closes them before it is left with Escape', async () => {
  const press = await renderChart();
  press('End');
  press('Enter');
  expect(spoken()).toContain('A note that must be read.A note that may be read.');
  press('Escape');
  expect(spoken()).not.toContain('A note');
  press('Escape');
  expect(spoken()).toBe('');
  expect(document.activeElement).toBe(document.body);
});

test('goes to the table with t and to the file with d', async () => {
  const press = await renderChart();
  press('t');
  expect(document.activeElement).toBe(screen.getByRole('region', { name: /^Table: Cases rose/ }));
  theChart().focus();
  press('d');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Download CSV' }));
});

test('leaves the keys of the browser alone', async () => {
  await renderChart();
  expect(fireEvent.keyDown(theChart(), { key: 'd', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(theChart(), { key: 'Tab' })).toBe(true);
});

test('shows a sparkline as a picture with its summary and without a stop', async () => {
  const { option, height } = drawSparkline(testTable(), testLook);
  render(<LazyChart option={option} height={height} summary="Cases, 2021–2023" />);
  const picture = await screen.findByRole('img', { name: 'Cases, 2021–2023' });
  expect(picture.tabIndex).toBe(-1);
});
