import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demonstration, PHONE } from './demonstration.ts';
import { eventually } from './eventually.ts';
import { settled } from './settled.ts';

const { open, ask } = demonstration();

/** The numbers of the table on the page, row by row, without the thin spaces between thousands. */
async function numbersOnPage(page: Page): Promise<string[][]> {
  const rows = await page.locator('figure tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
  return cells.map((row) => row.map((text) => text.replaceAll('\u202f', '')));
}

const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

test('shows as a table what the API answers', async () => {
  const { page, complaints } = await open('/explore?metric=cases&by=outcome_group,scope&view=table');
  await page.getByRole('figure').waitFor();
  const { figures } = await ask('metric=cases&by=outcome_group,scope');
  expect((await numbersOnPage(page)).flat()).toEqual(figures.map(({ value }) => String(value)));
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  ['Line', 'metric=cases&by=year,country&country=ES,FR'],
  ['Bars', 'metric=cases&by=country'],
  ['Small multiples', 'metric=cases&by=year,crime'],
  ['Heat map', 'metric=cases&by=country,partner'],
  ['Map', 'metric=cases-per-100000&by=country&year=2024&view=map'],
])('draws %s', async (view, query) => {
  const { page, complaints } = await open(`/explore?${query}`);
  expect(await page.getByRole('tab', { name: view, exact: true }).getAttribute('aria-selected')).toBe('true');
  await page.locator('figure svg path').nth(5).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('goes by keys alone from the first question to a table of another', async () => {
  const { page, complaints } = await open('/explore');
  await page.getByRole('combobox', { name: 'Measure' }).focus();
  await page.keyboard.type('requests received');
  await page
    .getByRole('option', { name: /^Requests received/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('figure', { name: /^Requests received/ }).waitFor();
  await page.getByRole('button', { name: /Columns$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Urgency' }).waitFor();
  await page.keyboard.type('urgency');
  await page.keyboard.press('Enter');
  await page.getByRole('figure', { name: /^Requests received by year and urgency/ }).waitFor();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^2024/ }).waitFor();
  await eventually(async () => queryOf(page), '?metric=requests-received&by=year,urgency&view=table');
  await page.goBack();
  await page.getByRole('tab', { name: 'Line', selected: true }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('leads from what cannot be asked to what can', async () => {
  const { page } = await open('/explore?metric=cases&by=country,crime,outcome');
  await page.getByRole('button', { name: 'Drop crime' }).click();
  await page.getByRole('figure', { name: 'Cooperation cases by country and outcome' }).waitFor();
  await page.close();
});

test.each([
  '/explore',
  '/explore?metric=cases&by=country,partner',
  '/explore?metric=cases&by=year,crime&lang=fr',
  '/explore?metric=cases&by=crime,scope,year&lang=es',
])('fits %s on a phone', async (path) => {
  const { page, complaints } = await open(path, { viewport: PHONE });
  await page.getByRole('figure').waitFor();
  await page.locator('details > summary').first().click();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  expect(complaints).toEqual([]);
  await page.close();
});
