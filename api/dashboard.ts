import { join, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { isApi } from './security-headers.ts';

const ASSETS = `${sep}assets${sep}`;
const HASHED = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';

/**
 * Serves the built dashboard: its files, and its one page for every other address that a browser opens. Files under
 * `assets` have a hash in their name and are kept for a year.
 */
export function serveDashboard(app: NestExpressApplication, webRoot: string): void {
  const page = join(webRoot, 'index.html');
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of Nest, no hook of React
  app.useStaticAssets(webRoot, {
    index: false,
    setHeaders: (response, path: string) => {
      response.setHeader('Cache-Control', path.includes(ASSETS) ? HASHED : ALWAYS_ASK);
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (asksForPage(request))
      response.sendFile(page, { headers: { 'Cache-Control': ALWAYS_ASK }, cacheControl: false });
    else next();
  });
}

function asksForPage(request: Request): boolean {
  if (isApi(request) || request.path.startsWith('/assets/')) return false;
  return request.accepts(['json', 'html']) === 'html';
}
