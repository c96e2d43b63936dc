import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { launchBrowser } from './browser.mjs';
import { PAGES } from './pages.mjs';

/**
 * `npm run bench:web -- [address]`: what a reader waits for and what keeps readers out, on every page of a running Liaison. The address
 * is that of `npm start`. Prints one table: scores of Lighthouse (0 to 100), largest paint, shift of layout; then sizes of the first script,
 * requests before the trend is there, and the time from a choice to its new chart when the answer is known already.
 */
const [address = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const WEB = fileURLToPath(new URL('../dist/web', import.meta.url));
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const CHANGES = 10;
/** A desk, not Lighthouse's slow phone on a slow network: Liaison is used in offices. */
const DESKTOP = {
  formFactor: /** @type {const} */ ('desktop'),
  screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
  throttling: {
    rttMs: 40,
    throughputKbps: 10_240,
    cpuSlowdownMultiplier: 1,
    requestLatencyMs: 0,
    downloadThroughputKbps: 0,
    uploadThroughputKbps: 0,
  },
};

const port = await freePort();
const browser = await launchBrowser(`--remote-debugging-port=${port}`);
console.log('page | performance | accessibility | best practices | largest paint, s | layout shift');
for (const [name, path] of Object.entries(PAGES)) console.log(await audited(name, path));
console.log(`first script: ${firstScriptBytes()} bytes (brotli)`);
console.log(`requests of the API before the trend is drawn: ${await requestsBeforeTrend()}`);
console.log(`from a choice to its chart, warm: median ${await chartMs()} ms of ${CHANGES}`);
await browser.close();

/**
 * @param {string} name
 * @param {string} path
 */
async function audited(name, path) {
  const options = {
    port,
    output: /** @type {const} */ ('json'),
    onlyCategories: CATEGORIES,
    logLevel: /** @type {const} */ ('error'),
  };
  const config = { extends: 'lighthouse:default', settings: DESKTOP };
  const result = await lighthouse(address + path, options, config);
  if (!result) throw new Error(`${path} could not be audited`);
  const { categories, audits } = result.lhr;
  // Without a score Lighthouse could not measure, as where the machine is busy: that is no 0.
  const scores = CATEGORIES.map((id) => scoreText(categories[id]?.score));
  const paint = ((audits['largest-contentful-paint']?.numericValue ?? 0) / 1000).toFixed(1);
  const shift = (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3);
  return [name, ...scores, paint, shift].join(' | ');
}

/** @param {number | null | undefined} score */
function scoreText(score) {
  return typeof score === 'number' ? Math.round(100 * score) : 'not measured';
}

/** Bytes of the scripts that the page itself asks for, as they travel. */
function firstScriptBytes() {
  const page = readFileSync(join(WEB, 'index.html'), 'utf8');
  const names = [...page.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name]) => `${name}.br`);
  const assets = join(WEB, 'assets');
  return readdirSync(assets)
    .filter((name) => names.includes(name))
    .reduce((bytes, name) => bytes + readFileSync(join(assets, name)).length, 0);
}

async function requestsBeforeTrend() {
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/')) asked.push(request.url());
  });
  /** @type {number | undefined} */
  let before;
  page.on('response', (response) => {
    if (response.url().includes('/figures') && before === undefined)
      before = asked.indexOf(response.url()) + 1;
  });
  await page.goto(address);
  await page.locator('figure svg path').first().waitFor({ state: 'attached' });
  await page.close();
  return before;
}

/** Between two measures whose tables were asked for before: from the choice until the title of the new figure stands. */
async function chartMs() {
  const page = await browser.newPage();
  await page.goto(address);
  const measure = page.getByLabel('Measure', { exact: true });
  const times = [];
  for (let turn = 0; turn < CHANGES + 2; turn += 1) {
    const id = turn % 2 === 0 ? 'cases-initiated' : 'cases';
    const title = turn % 2 === 0 ? /^Cases initiated/ : /^Cooperation cases/;
    const begun = performance.now();
    await measure.selectOption(id);
    await page
      .getByRole('figure', { name: title })
      .first()
      .locator('svg path')
      .first()
      .waitFor({ state: 'attached' });
    times.push(performance.now() - begun);
    await page.waitForLoadState('networkidle');
  }
  await page.close();
  const warm = times.slice(2).sort((a, b) => a - b);
  return Math.round(warm[Math.floor(warm.length / 2)] ?? 0);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => {
        if (found === null || typeof found === 'string') reject(new Error('a loopback port has no number'));
        else resolve(found.port);
      });
    });
  });
}
