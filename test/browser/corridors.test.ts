import { expect, test } from '@jest/globals';
import { demonstration } from './demonstration.ts';
import { settled } from './settled.ts';

const { open, ask } = demonstration();

test('opens the page of a pair from the matrix, by keys and by a click', async () => {
  const { page, complaints } = await open('/corridors?metric=cases-initiated');
  const matrix = page.getByRole('group', { name: /busiest corridor/ });
  await matrix.locator('svg path').first().waitFor();
  await matrix.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1, name: / and / }).waitFor();
  const byKeys = new URL(page.url());
  expect(byKeys.pathname).toMatch(/^\/corridors\/[A-Z]{2}\/[A-Z]{2}$/);
  await page.goBack();
  await matrix.locator('svg path').first().waitFor();
  await settled(page);
  const width = (await matrix.locator('svg').boundingBox())?.width ?? 0;
  await matrix.locator('svg').click({ position: { x: 150 + 1.5 * ((width - 152) / 15), y: 40 } });
  await page.waitForURL('**/corridors/**');
  expect(new URL(page.url()).pathname).toBe(byKeys.pathname);
  expect(complaints).toEqual([]);
  await page.close();
});

test('shows of a pair what the API answers, and why the mirror says nothing', async () => {
  const { page, complaints } = await open('/corridors/ES/FR');
  const together = page.getByRole('figure', { name: /^Cases of two countries/ });
  await together.getByText('Table of these figures').click();
  const shown = await together.locator('tbody td').allTextContents();
  const { figures } = await ask('metric=pair-cases&by=year&year=2014..2025&country=ES&partner=FR');
  expect(shown.map((text) => text.replaceAll('\u202f', ''))).toEqual(
    figures.map(({ value }) => String(value)),
  );
  await page.getByText('no source speaks for Spain or for France alone').first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('shows how long responses took with the legal limits as lines', async () => {
  const { page, complaints } = await open('/timeliness');
  const spread = page.getByRole('figure', { name: 'Days from receipt to response' });
  await spread.locator('svg').getByText('8 hours').waitFor();
  await spread.getByText('Table of these figures').click();
  const { figures } = await ask('metric=timed-responses&by=duration&year=2014..2025');
  const shown = await spread.locator('tbody td').allTextContents();
  expect(shown.map((text) => text.replaceAll('\u202f', ''))).toEqual(
    figures.map(({ value }) => String(value)),
  );
  expect(complaints).toEqual([]);
  await page.close();
});
