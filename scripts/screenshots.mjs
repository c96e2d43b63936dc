import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { PAGES } from './pages.mjs';

/**
 * `npm run screenshots -- <folder> [address]`: pictures of every page in light, dark, on a phone and in print, and the picture of the
 * README. The address is that of a running Liaison.
 */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const README_PICTURE = join(PROJECT, 'docs', 'dashboard.png');
const README_BYTES = 300_000;
const SETTLE_MS = 300;
/** @type {Record<string, { width: number, height: number, colorScheme: string, media?: 'print' }>} */
const SCREENS = {
  light: { width: 1280, height: 900, colorScheme: 'light' },
  dark: { width: 1280, height: 900, colorScheme: 'dark' },
  phone: { width: 390, height: 844, colorScheme: 'light' },
  'phone-dark': { width: 390, height: 844, colorScheme: 'dark' },
  print: { width: 794, height: 1123, colorScheme: 'light', media: 'print' },
};

const [folder, address = 'http://127.0.0.1:3000'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('say where the pictures go: npm run screenshots -- <folder> [address]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const [screen, { width, height, colorScheme, media }] of Object.entries(SCREENS)) {
  for (const [name, path] of Object.entries(PAGES)) {
    const file = join(folder, `${name}-${screen}.png`);
    await picture(path, { width, height, dark: colorScheme === 'dark', media, file, fullPage: true });
  }
}
await picture('/', { width: 1280, height: 1130, dark: false, file: README_PICTURE, fullPage: false });
await browser.close();
const bytes = statSync(README_PICTURE).size;
console.log(`docs/dashboard.png: ${bytes} bytes`);
if (bytes > README_BYTES) {
  console.error(`docs/dashboard.png is larger than ${README_BYTES} bytes`);
  process.exitCode = 1;
}

/**
 * One picture of one page, taken when its charts are drawn.
 * @param {string} path
 * @param {{ width: number, height: number, dark: boolean, media?: 'print' | undefined, file: string, fullPage: boolean }} how
 */
async function picture(path, { width, height, dark, media, file, fullPage }) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(
    () => document.querySelectorAll('h1').length > 0 && document.querySelector('[aria-busy=true]') === null,
  );
  if (media === 'print') await page.emulateMedia({ media });
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
