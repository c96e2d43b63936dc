import { expect, test } from '@jest/globals';
import { demonstration } from './demonstration.ts';

const { open, ask } = demonstration();

test('shows an embed as picture and table without any script', async () => {
  const { page, complaints } = await open('/embed?metric=cases&by=year', { javaScriptEnabled: false });
  expect(await page.locator('.chart svg path').count()).toBeGreaterThan(3);
  await page.getByText('Table of these figures').click();
  const { figures } = await ask('metric=cases&by=year');
  const cells = await page.locator('tbody td').allTextContents();
  expect(cells.map((text) => text.replaceAll('\u202f', ''))).toEqual(
    figures.map(({ value }) => String(value)),
  );
  expect(complaints).toEqual([]);
  await page.close();
});

test('draws a map and a matrix, dark and in another language, without a complaint', async () => {
  const map = await open('/embed?metric=multilateral-share&by=country&year=2024&view=map&theme=dark&lang=es');
  expect(await map.page.locator('.chart svg path').count()).toBeGreaterThan(100);
  expect(await map.page.locator('html').getAttribute('lang')).toBe('es');
  const matrix = await open('/embed?metric=cases&by=country,partner&year=2024');
  expect(await matrix.page.locator('.chart svg').count()).toBe(1);
  expect([...map.complaints, ...matrix.complaints]).toEqual([]);
  await map.page.close();
  await matrix.page.close();
});

test('stands in a frame of another page', async () => {
  const { page } = await open('/embed?metric=cases&by=year');
  const framing = `<iframe src="${page.url()}"></iframe>`;
  await page.route('**/framing', (route) => route.fulfill({ contentType: 'text/html', body: framing }));
  await page.goto(new URL('/framing', page.url()).href);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  await page.close();
});
