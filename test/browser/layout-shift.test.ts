import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demonstration, PHONE } from './demonstration.ts';
import { PAGES } from './pages.ts';

const MOST_MS = 240_000;
const DESK = { width: 1280, height: 900 };
/** What may move at most, as Chromium scores it and calls good: a name that breaks into lines, no part of a page that comes late. */
const LEAST_SEEN = 0.1;

const { open, goTo } = demonstration();

test.each([
  ['desk', DESK],
  ['phone', PHONE],
])(
  'moves nothing on a %s once it is shown, however the answers come',
  async (_, viewport) => {
    const { page } = await open('/', { viewport });
    await page.addInitScript(sumShifts);
    await answerOneByOne(page);
    const moved: [string, number][] = [];
    for (const path of PAGES) {
      await goTo(page, path);
      const score = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? '0'));
      if (score > LEAST_SEEN) moved.push([path, score]);
    }
    expect(moved).toEqual([]);
    await page.close();
  },
  MOST_MS,
);

/** Runs in the page: sums the shifts that it was not asked for, into an attribute that a test can read. */
function sumShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    // The entries of this type are layout shifts, of which TypeScript knows no type.
    for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!shift.hadRecentInput) sum += shift.value;
    document.documentElement.dataset.moved = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Lets one answer of the API through after the other, with a frame painted between them. */
async function answerOneByOne(page: Page): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  await page.route('**/api/**', (route) => {
    before = before.then(() => page.waitForTimeout(20)).then(() => route.continue().catch(() => undefined));
    return before;
  });
}
