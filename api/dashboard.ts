import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { pageWithRelease } from './page-with-release.ts';
import { precompressed } from './precompressed.ts';
import { ReleaseQuery } from './release.query.ts';
import { isApi, isEmbed } from './security-headers.ts';

const ASSETS = `${sep}assets${sep}`;
const HASHED = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';

/**
 * Serves the built dashboard: its files, and its one page, with the release in it, for every other address that a browser opens.
 * Files under `assets` have a hash in their name and are kept for a year.
 */
export function serveDashboard(app: NestExpressApplication, webRoot: string): void {
  const page = readFileSync(join(webRoot, 'index.html'), 'utf8');
  const releases = app.get(ReleaseQuery);
  app.use(precompressed(webRoot));
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of Nest, no hook of React
  app.useStaticAssets(webRoot, {
    index: false,
    setHeaders: (response, path: string) => {
      response.setHeader('Cache-Control', path.includes(ASSETS) ? HASHED : ALWAYS_ASK);
    },
  });
  app.use(async (request: Request, response: Response, next: NextFunction) => {
    if (isNoPage(request)) {
      next();
      return;
    }
    response.vary('Accept');
    if (!asksForPage(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', ALWAYS_ASK);
    response.type('html').send(await pageWithRelease(page, request, releases));
  });
}

function isNoPage(request: Request): boolean {
  return isApi(request) || isEmbed(request) || request.path.startsWith('/assets/');
}

/** At the root the page is also for who accepts anything; elsewhere that gets the problem of a missing address. */
function asksForPage(request: Request): boolean {
  return request.accepts(request.path === '/' ? ['html', 'json'] : ['json', 'html']) === 'html';
}
