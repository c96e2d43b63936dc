import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { acceptedEncoding } from './answers/content-encoding.ts';

const SUFFIX = { br: '.br', gzip: '.gz' } as const;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
};

const FILE = /^\/assets\/[\w.-]+\.(js|css|svg|json)$/;

/**
 * Sends the files of the dashboard as the build compressed them (`app.js.br` and `app.js.gz` beside `app.js`), where a client
 * accepts it and there is such a file: nothing is compressed while a reader waits.
 */
export function precompressed(webRoot: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const [path, extension = ''] = FILE.exec(request.path) ?? [];
    if (path) {
      response.vary('Accept-Encoding');
      const encoding = acceptedEncoding(request);
      if (encoding !== 'identity' && existsSync(join(webRoot, path + SUFFIX[encoding]))) {
        request.url = path + SUFFIX[encoding];
        response.setHeader('Content-Encoding', encoding);
        response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
      }
    }
    next();
  };
}
