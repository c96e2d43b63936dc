import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { DataTable } from '#domain/data-table';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { importBundle } from '../../etl/import.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { publishRelease } from '../../etl/release/publish.ts';
import { launchBrowser } from '../browser.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { type RunningLiaison, startBuiltLiaison } from './built-liaison.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const CASES = 800;

const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

/** A page with everything that it complained about: errors of scripts, of the console, of the security policy. */
type Opened = { readonly page: Page; readonly complaints: readonly string[] };

/** A running Liaison with made-up data and a browser, for all tests of a file. */
export type Demonstration = {
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Goes to another address with the same page, and waits until everything there is drawn. */
  goTo(page: Page, path: string): Promise<void>;
  /** The table that the API answers to a query. */
  ask(query: string): Promise<DataTable>;
};

/** Starts a demonstration before the tests of a file and stops it after them. */
export function demonstration(): Demonstration {
  let database: Awaited<ReturnType<typeof createMigratedDatabase>> | undefined;
  let liaison: RunningLiaison | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    await publishDemonstration(database.url);
    liaison = await startBuiltLiaison(database.url);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await liaison?.stop();
    await database?.drop();
  });

  return {
    open: (path, options) => openPage(started(browser), started(liaison).url + path, options),
    goTo: (page, path) => settle(page, started(liaison).url + path),
    ask: async (query) => (await fetch(`${started(liaison).url}/api/v1/figures?${query}`)).json(),
  };
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the demonstration has not started');
  return thing;
}

async function openPage(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Opened> {
  const page = await browser.newPage({ viewport: DESKTOP, ...options });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

async function publishDemonstration(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-browser-'));
  await writeDemoBundle({ folder, cases: CASES, seed: 7 });
  const { verdict } = await importBundle({
    path: folder,
    databaseUrl,
    recordKeySecret: 'test-secret',
    now: NOW,
  });
  await rm(folder, { recursive: true, force: true });
  if (verdict !== 'loaded') throw new Error(`the demonstration bundle was ${verdict}`);
  const release = await buildRelease({ databaseUrl, now: NOW });
  await publishRelease({ databaseUrl, release, now: NOW });
}
