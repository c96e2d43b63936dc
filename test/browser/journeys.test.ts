import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { demonstration } from './demonstration.ts';
import { settled } from './settled.ts';

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

test.each([
  ['SVG', '/explore?metric=cases&by=year,country&country=ES,FR&view=line'],
  ['PNG', '/explore?metric=multilateral-share&by=country&year=2024&view=map'],
  ['PNG', '/explore?metric=cases&by=country&year=2024&view=bars'],
])('saves a chart as %s that other programs can read: %s', async (format, path) => {
  const { page, complaints } = await open(path);
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: `Save image as ${format}` }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: `Save image as ${format}` }).click(),
  ]);
  const bytes = await readFile(await file.path());
  const [width, height] = format === 'PNG' ? sizeOfPng(bytes) : await sizeOfSvg(page, bytes.toString('utf8'));
  expect(width).toBeGreaterThan(480);
  expect(height).toBeGreaterThan(320);
  expect(complaints).toEqual([]);
  await page.close();
});

test('leads a manager in three steps from the year to a country, its partners and the method', async () => {
  const { page, complaints } = await open('/');
  await page.getByRole('button', { name: 'Last 5 years' }).click();
  await page.waitForURL('**/?year=2021..2025');
  await settled(page);
  await page.getByRole('link', { name: 'Countries', exact: true }).click();
  await page.getByRole('link', { name: 'France', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'France' }).waitFor();
  await page.getByRole('figure', { name: /^France works most with/ }).waitFor();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('year')).toBe('2021..2025');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Cooperation cases' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

/** Width and height as the header of a PNG has them. */
function sizeOfPng(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Width and height of an SVG read as XML, which forgives nothing, by a page whose policy does not forbid its styles. */
async function sizeOfSvg(page: Page, svg: string): Promise<readonly [number, number]> {
  await page.goto('about:blank');
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const error = read.querySelector('parsererror')?.textContent;
    if (error) throw new Error(error);
    const root = read.documentElement;
    return [Number(root.getAttribute('width')), Number(root.getAttribute('height'))] as const;
  }, svg);
}
