import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { demonstration } from './demonstration.ts';
import { PAGES } from './pages.ts';
import { settledInPlace, visit } from './settled.ts';

/** A fifth of what Core Web Vitals call good: a line that wraps otherwise, never a part that jumps. */
const MOST_SHIFT = 0.02;

const { open, at } = demonstration();

/** Adds up on every page how far its parts moved, as the browser scores it (Layout Instability). */
async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Lets an answer of the API through only when the page has been painted with the one before. */
async function answerOneByOne(page: Page): Promise<void> {
  let before = Promise.resolve();
  await page.route('**/api/v1/**', (route) => {
    before = before
      .then(() => painted(page))
      .then(async () => route.fulfill({ response: await route.fetch() }))
      .catch(() => undefined); // The page that asked was left meanwhile.
    return before;
  });
}

/** Two frames: the first paints what there is to paint, the second comes after that. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Goes to a page with its release in it, which it gets from a database that answers within a second. */
async function goToWhole(page: Page, path: string): Promise<void> {
  await visit(page, at(path));
  await settledInPlace(page);
  if ((await page.locator('#release').count()) === 0) await goToWhole(page, path);
}

describe.each<[string, BrowserContextOptions]>([
  ['at a desk', { viewport: { width: 1350, height: 940 } }],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
])('%s', (_, options) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await open('/method', options));
    await watchShift(page);
    await answerOneByOne(page);
  });

  afterAll(() => page?.close());

  test.each(PAGES)('keeps every part of %s in its place while answers come one by one', async (path) => {
    await goToWhole(page, path);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThan(MOST_SHIFT);
  });
});
