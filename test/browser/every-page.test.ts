import { expect, test } from '@jest/globals';
import { demonstration, PHONE } from './demonstration.ts';
import { PAGES } from './pages.ts';

const { open, goTo } = demonstration();

const addressIn = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

test('fits every page on a phone, says that the data are made up, and breaks no rule of its own', async () => {
  const { page, complaints } = await open('/', { viewport: PHONE });
  const widths: [string, number][] = [];
  for (const path of PAGES) {
    await goTo(page, path);
    widths.push([path, await page.evaluate(() => document.documentElement.scrollWidth)]);
    expect(await page.getByText('Synthetic data: made up for demonstration').first().isVisible()).toBe(true);
  }
  expect(widths).toEqual(PAGES.map((path) => [path, PHONE.width]));
  expect(complaints).toEqual([]);
  await page.close();
});

test('fits every page from right to left', async () => {
  const { page } = await open('/', { viewport: PHONE });
  const widths: [string, string, number][] = [];
  for (const path of PAGES) {
    await goTo(page, addressIn(path, 'ar-XB'));
    widths.push(await page.evaluate((at) => [at, document.dir, document.documentElement.scrollWidth], path));
  }
  expect(widths).toEqual(PAGES.map((path) => [path, 'rtl', PHONE.width]));
  await page.close();
});

test('has no word of its own that is not a message', async () => {
  const { page } = await open('/');
  const plain: string[] = [];
  for (const path of PAGES) {
    await goTo(page, addressIn(path, 'en-XA'));
    const texts = await page.locator('nav a, label, legend, summary, figcaption p').allInnerTexts();
    plain.push(
      ...texts.filter((text) => text !== '' && !text.includes('~')).map((text) => `${path} ${text}`),
    );
  }
  expect(plain).toEqual([]);
  await page.close();
});
