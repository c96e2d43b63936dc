import { expect, test } from '@jest/globals';
import { demonstration } from './demonstration.ts';

const { open, ask } = demonstration();

test('leads from the list of countries to one of them, whose figures are those of the API', async () => {
  const { page, complaints } = await open('/country?year=2021..2025');
  await page.getByRole('figure').getByRole('link', { name: 'Spain', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Spain' }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/country/ES?year=2021..2025');
  const { figures } = await ask('metric=cases-initiated&by=year&year=2021..2025&country=ES');
  const figure = page.getByRole('figure', { name: /^Spain: \d+ cases initiated/ });
  await figure.getByText('Table of these figures').click();
  const cells = await figure.locator('tbody tr td:nth-child(2)').allInnerTexts();
  expect(cells).toEqual(figures.map(({ value }) => String(value)));
  expect(complaints).toEqual([]);
  await page.close();
});

test('goes to another country by keys alone, and back', async () => {
  const { page, complaints } = await open('/country/ES');
  const field = page.getByRole('combobox', { name: 'Go to a country' });
  await field.focus();
  await page.keyboard.type('germ');
  await page.getByRole('option', { name: 'Germany' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Germany' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/country/DE');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Spain' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
