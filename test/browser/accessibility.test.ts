import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { demonstration } from './demonstration.ts';
import { PAGES } from './pages.ts';
import { settled } from './settled.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

type Look = { readonly media: Parameters<Page['emulateMedia']>[0]; readonly rules: readonly string[] };

/** In the dark the page is the same but for its colours; in high contrast its charts are drawn and described otherwise. */
const LIGHT: Look = {
  media: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  rules: STANDARDS,
};
const DARK: Look = { media: { ...LIGHT.media, colorScheme: 'dark' }, rules: COLOURS };
const HIGH_CONTRAST: Look = {
  media: { colorScheme: 'light', contrast: 'more', forcedColors: 'active' },
  rules: STANDARDS,
};

const { open, goTo } = demonstration();

let page: Page;

beforeAll(async () => {
  ({ page } = await open('/', { reducedMotion: 'reduce' }));
});

afterAll(() => page?.close());

/** What a checker of WCAG 2.2 AA finds on the page in a look, each finding with the first element that it is about. */
async function findingsIn({ media, rules }: Look): Promise<readonly string[]> {
  await page.emulateMedia(media);
  await settled(page);
  const { violations } = await page.evaluate(
    async (runOnly): Promise<axe.AxeResults> =>
      Reflect.get(window, 'axe').run(document, { runOnly, resultTypes: ['violations'] }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('sees other colours in each look', async () => {
  const colours = async ({ media }: Look) => {
    await page.emulateMedia(media);
    return page.evaluate(
      () => getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor,
    );
  };
  expect(await colours(DARK)).not.toBe(await colours(LIGHT));
  await page.emulateMedia(HIGH_CONTRAST.media);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
});

test.each(PAGES)('finds nothing that keeps somebody out of %s, in whatever colours', async (path) => {
  await page.emulateMedia(LIGHT.media);
  await goTo(page, path);
  await page.evaluate(AXE);
  expect(await findingsIn(LIGHT)).toEqual([]);
  expect(await findingsIn(DARK)).toEqual([]);
  expect(await findingsIn(HIGH_CONTRAST)).toEqual([]);
});
