import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { DataTable } from '#domain/data-table';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { importBundle } from '../../etl/import.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { publishRelease } from '../../etl/release/publish.ts';
import { launchBrowser } from '../browser.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { type RunningLiaison, startBuiltLiaison } from './built-liaison.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const START_MS = 180_000;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let liaison: RunningLiaison;
let browser: Browser;

beforeAll(async () => {
  database = await createMigratedDatabase();
  await publishDemonstration(database.url);
  liaison = await startBuiltLiaison(database.url);
  browser = await launchBrowser();
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await liaison?.stop();
  await database?.drop();
}, START_MS);

async function publishDemonstration(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-browser-'));
  await writeDemoBundle({ folder, cases: 800, seed: 7 });
  const { verdict } = await importBundle({
    path: folder,
    databaseUrl,
    recordKeySecret: 'test-secret',
    now: NOW,
  });
  await rm(folder, { recursive: true, force: true });
  if (verdict !== 'loaded') throw new Error(`the demonstration bundle was ${verdict}`);
  const release = await buildRelease({ databaseUrl, now: NOW });
  await publishRelease({ databaseUrl, release, now: NOW });
}

/** A page with everything that it complained about. */
async function open(path: string, viewport = DESKTOP): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(liaison.url + path);
  return { page, complaints };
}

const ask = async (query: string): Promise<DataTable> =>
  (await fetch(`${liaison.url}/api/v1/figures?${query}`)).json();

/** The cells of the table twin of the trend, row by row, without the thin spaces between thousands. */
async function twinOfTrend(page: Page): Promise<string[][]> {
  const trend = page.getByRole('figure').first();
  await trend.getByText('Table of these figures').click();
  const rows = await trend.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  return cells.map((row) => row.map((text) => text.replaceAll('\u202f', '')));
}

test('shows the figures of the API, draws the charts, and says that the data are made up', async () => {
  const { page, complaints } = await open('/');
  await page.getByRole('figure').nth(3).locator('svg').first().waitFor();
  expect(await page.getByText('Synthetic data: made up for demonstration').first().isVisible()).toBe(true);
  const drawn = await page
    .locator('[role=img][aria-label]')
    .evaluateAll((images) => images.map((each) => each.querySelectorAll('path').length));
  expect(drawn).toHaveLength(4);
  expect(Math.min(...drawn)).toBeGreaterThan(3);
  const { figures, dimensions } = await ask('metric=cases&by=year&year=2014..2025');
  const years = dimensions[0]?.categories.map(({ code }) => code);
  expect(await twinOfTrend(page)).toEqual(figures.map(({ value }, place) => [years?.[place], String(value)]));
  expect(complaints).toEqual([]);
  await page.close();
});

test('changes a filter by its control, its address and its figures with it, and goes back', async () => {
  const { page, complaints } = await open('/');
  await page.getByLabel('From', { exact: true }).selectOption('2021');
  await page.getByLabel('To', { exact: true }).selectOption('2025');
  await page.getByLabel('Countries', { exact: true }).selectOption('ES');
  await page.getByRole('button', { name: 'Add country' }).click();
  await page.getByRole('figure', { name: /^Spain: cooperation cases/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?year=2021..2025&country=ES');
  const { figures } = await ask('metric=cases&by=year&year=2021..2025&country=ES');
  const shown = await twinOfTrend(page);
  expect(shown.map(([, value]) => value)).toEqual(figures.map(({ value }) => String(value)));
  await page.goBack();
  await page.getByRole('figure', { name: /^Cooperation cases (rose|fell)/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?year=2021..2025');
  expect(complaints).toEqual([]);
  await page.close();
});

test('keeps an address: opened anew it shows the same', async () => {
  const { page } = await open('/?metric=arrests&year=2021..2025&country=FR');
  await page.getByRole('heading', { level: 1, name: 'Arrests' }).waitFor();
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2021');
  await page.getByRole('button', { name: 'Remove France' }).waitFor();
  await page.close();
});

test.each(['/', '/?country=DE,ES,FR,IT,NL', '/method'])('fits %s on a phone', async (path) => {
  const { page, complaints } = await open(path, PHONE);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(await page.getByText('Synthetic data: made up for demonstration').first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});
