import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { demonstration } from './demonstration.ts';

const { open, ask } = demonstration();

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const withoutSpaces = (text: string) => text.replaceAll('\u202f', '');

test('gives a researcher the same numbers on screen, in the file, in the sentence and from the API', async () => {
  const query = 'metric=cases&by=year&year=2021..2025';
  const { figures } = await ask(query);
  const values = figures.map(({ value }) => String(value));
  const { page, complaints } = await open(`/explore?${query}&view=line`, { permissions: CLIPBOARD });
  const figure = page.getByRole('figure').first();
  await figure.getByText('Table of these figures').click();
  const shown = await figure.locator('tbody td').allTextContents();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('link', { name: /CSV/ }).click(),
  ]);
  const rows: { readonly value: string }[] = parse(await readFile(await file.path()), { columns: true });
  await figure.getByRole('button', { name: 'Copy sentence' }).click();
  await figure.getByText('Copied').waitFor();
  const sentence = withoutSpaces(await page.evaluate(() => window.navigator.clipboard.readText()));
  expect(shown.map(withoutSpaces)).toEqual(values);
  expect(rows.map(({ value }) => value)).toEqual(values);
  expect(sentence).toContain(`2025: ${values.at(-1)} cases.`);
  expect(complaints).toEqual([]);
  await page.close();
});

test('leads a manager in three steps from the year to a country, its partners and the method', async () => {
  const { page, complaints } = await open('/');
  await page.getByRole('button', { name: 'Last 5 years' }).click();
  await page.getByRole('link', { name: 'Countries', exact: true }).click();
  await page.getByRole('link', { name: 'France', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'France' }).waitFor();
  await page.getByRole('figure', { name: /^France works most with/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2021..2025');
  await page.goBack();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Cooperation cases' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
