import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demonstration } from './demonstration.ts';

const { open, ask } = demonstration();

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
  expect(await page.getByText('Synthetic data: made up for demonstration').first().isVisible()).toBe(true);
  const drawn = await page
    .locator('main figure svg')
    .evaluateAll((images) =>
      images.filter((each) => each.clientWidth > 100).map((each) => each.querySelectorAll('path').length),
    );
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
  await page.waitForURL('**/?year=2021..*');
  await page.getByLabel('To', { exact: true }).selectOption('2025');
  await page.waitForURL('**/?year=2021..2025');
  await page.getByRole('combobox', { name: 'Countries' }).fill('spa');
  await page.getByRole('option', { name: 'Spain' }).click();
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
  await page.getByRole('row', { name: 'France' }).waitFor();
  await page.close();
});
