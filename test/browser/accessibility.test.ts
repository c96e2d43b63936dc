import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { demonstration } from './demonstration.ts';
import { PAGES } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const { open, goTo } = demonstration();

/** What a checker of WCAG 2.2 AA finds on the page as it stands, each finding with the first element that it is about. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    async (tags): Promise<axe.AxeResults> => Reflect.get(window, 'axe').run(document, { runOnly: tags }),
    STANDARDS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test.each<[string, BrowserContextOptions]>([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'light', contrast: 'more', forcedColors: 'active' }],
])('finds nothing that keeps somebody out, on any page, in %s', async (_, options) => {
  const { page } = await open('/', { ...options, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of PAGES) {
    await goTo(page, path);
    found.push(...(await findings(page)).map((finding) => `${path} ${finding}`));
  }
  expect(found).toEqual([]);
  await page.close();
});
