import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { DataTable } from '#domain/data-table';
import { launchBrowser } from '../browser.ts';
import { type RunningLiaison, startBuiltLiaison } from './built-liaison.ts';
import { demonstrationDatabase } from './demonstration-database.ts';
import { settled, visit, watchRequests } from './settled.ts';

const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };
/** Only what never comes takes so long. */
const PATIENCE_MS = 120_000;

/** A page with everything that it complained about: errors of scripts, of the console, of the security policy. */
type Opened = { readonly page: Page; readonly complaints: readonly string[] };

/** A running Liaison with made-up data and a browser, for all tests of a file. */
export type Demonstration = {
  /** Opens a page and waits until everything on it is drawn that is near the screen; without scripts, until it is loaded. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Goes to another address with the same page, and waits until everything there is drawn. */
  goTo(page: Page, path: string): Promise<void>;
  /** The whole address of a path. */
  at(path: string): string;
  /** The table that the API answers to a query. */
  ask(query: string): Promise<DataTable>;
};

/** Starts a demonstration before the tests of a file and stops it after them. */
export function demonstration(): Demonstration {
  let liaison: RunningLiaison | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    liaison = await startBuiltLiaison(await demonstrationDatabase());
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await liaison?.stop();
  });

  return {
    open: (path, options) => openPage(started(browser), started(liaison).url + path, options),
    goTo: async (page, path) => {
      await visit(page, started(liaison).url + path);
      await settled(page);
    },
    at: (path) => started(liaison).url + path,
    ask: async (query) => (await fetch(`${started(liaison).url}/api/v1/figures?${query}`)).json(),
  };
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the demonstration has not started');
  return thing;
}

async function openPage(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Opened> {
  const page = await browser.newPage({ viewport: DESKTOP, ...options });
  page.setDefaultTimeout(PATIENCE_MS);
  watchRequests(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await visit(page, url);
  if (options?.javaScriptEnabled !== false) await settled(page);
  return { page, complaints };
}
