import type { Browser } from 'playwright-core';
import { launchBrowser as launch } from '../scripts/browser.mjs';

/** Opens the browser that the global setup found (CHROMIUM_PATH). The test closes it. */
export function launchBrowser(): Promise<Browser> {
  return launch();
}
