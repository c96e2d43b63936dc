import type { Page, Request } from 'playwright-core';

/** The requests of each page that have no whole answer yet. */
const pending = new WeakMap<Page, Set<Request>>();

/** From here on the requests of a page are known. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  pending.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Goes to an address; what the page before it asked for does not count any more. */
export async function visit(page: Page, url: string): Promise<void> {
  pending.get(page)?.clear();
  await page.goto(url);
}

/** Waits until everything on the page is there and drawn: what comes when it is near the screen is brought there. */
export async function settled(page: Page): Promise<void> {
  while (!(await isWhole(page))) await page.evaluate(scrollToBusy);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** The same for somebody who stays at the top: what comes later has its time. */
export async function settledInPlace(page: Page): Promise<void> {
  while (!(await isWhole(page)));
}

async function isWhole(page: Page): Promise<boolean> {
  return (await page.evaluate(isDrawn)) && pending.get(page)?.size === 0;
}

/**
 * Whether an idle page has its heading and waits for nothing: no font, no part that says that it is busy, no table that is still to come
 * into its fold. Idle, because what an answer leads to is rendered, and asked for, before that.
 */
async function isDrawn(): Promise<boolean> {
  await document.fonts.ready;
  for (let time = 1; time <= 2; time++) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const waiting = document.querySelector('[aria-busy=true], figure details > summary:only-child');
  return waiting === null && document.querySelector('h1') !== null;
}

function scrollToBusy(): void {
  document.querySelector('[aria-busy=true]')?.scrollIntoView();
}
