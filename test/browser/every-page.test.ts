import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demonstration, PHONE } from './demonstration.ts';
import { PAGES } from './pages.ts';

const { open, goTo } = demonstration();

const addressIn = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

let phone: Awaited<ReturnType<typeof open>>;
let desk: Page;

beforeAll(async () => {
  phone = await open('/', { viewport: PHONE });
  ({ page: desk } = await open('/'));
});

afterAll(async () => {
  await phone?.page.close();
  await desk?.close();
});

const widthAndDirection = () => [document.documentElement.scrollWidth, document.dir];

test.each(PAGES)(
  'fits %s on a phone, says that the data are made up, and breaks no rule of its own',
  async (path) => {
    await goTo(phone.page, path);
    expect(await phone.page.evaluate(widthAndDirection)).toEqual([PHONE.width, 'ltr']);
    const notice = phone.page.getByText('Synthetic data: made up for demonstration').first();
    expect(await notice.isVisible()).toBe(true);
    expect(phone.complaints).toEqual([]);
  },
);

test.each(PAGES)('fits %s from right to left', async (path) => {
  await goTo(phone.page, addressIn(path, 'ar-XB'));
  expect(await phone.page.evaluate(widthAndDirection)).toEqual([PHONE.width, 'rtl']);
});

test.each(PAGES)('has no word of its own on %s that is not a message', async (path) => {
  await goTo(desk, addressIn(path, 'en-XA'));
  const texts = await desk.locator('nav a, label, legend, summary, figcaption p').allInnerTexts();
  expect(texts.filter((text) => text !== '' && !text.includes('~'))).toEqual([]);
});
