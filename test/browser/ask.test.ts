import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { demonstration, PHONE } from './demonstration.ts';
import { eventually } from './eventually.ts';

const { open, ask } = demonstration();

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Writes a question by keys alone, from wherever the page is. */
async function writeQuestion(page: Page, question: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(question);
}

/** What axe finds wrong with the box. */
async function faultsOfBox(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(place: string): Promise<AxeResults> } };
    return (await axe.run('[role="search"]')).violations.map(({ id }) => id);
  });
}

test.each([
  ['on a desk', {}],
  ['on a phone', { viewport: PHONE }],
  ['in the dark', { colorScheme: 'dark' as const }],
])('leads by keys alone from any page to a trend of two countries, %s', async (_, options) => {
  const { page, complaints } = await open('/method', options);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await writeQuestion(page, 'france germany refused 2019-2024');
  await page.getByRole('row', { name: 'Years: 2019–2024' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()?.width);
  expect(await faultsOfBox(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const figure = page.getByRole('figure', { name: /refused/i }).first();
  await figure.locator('svg').getByText('Germany').first().waitFor();
  const query = new URL(page.url()).search.slice(1);
  expect(query).toBe('metric=refusal-rate&by=year,country&year=2019..2024&country=DE,FR');
  expect((await ask(query)).dimensions.map(({ id }) => id)).toEqual(['year', 'country']);
  await eventually(() => page.evaluate(() => document.activeElement?.id), 'main');
  expect(complaints).toEqual([]);
  await page.close();
});

test('walks the ways to go on by the arrow keys, and the chips by theirs', async () => {
  const { page, complaints } = await open('/method');
  await writeQuestion(page, 'europol france money laun');
  await page.getByRole('option', { name: 'money laundering' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox', { name: 'Ask for figures' });
  await eventually(() => field.inputValue(), 'europol france money laundering ');
  await page.getByRole('button', { name: 'Europol', exact: true }).waitFor();
  expect(await faultsOfBox(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Delete');
  await eventually(() => field.inputValue(), 'france money laundering ');
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: 'France' }).waitFor({ state: 'hidden' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('asks in the language of the page', async () => {
  const { page } = await open('/method?lang=fr');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Demander des chiffres' }).waitFor();
  await page.keyboard.type('refus de la France depuis 2018 ');
  await page.getByRole('row', { name: 'Pays: France' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/explore**');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('fr');
  expect(new URL(page.url()).searchParams.get('country')).toBe('FR');
  await page.close();
});
