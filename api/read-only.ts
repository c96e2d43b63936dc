import type { NextFunction, Request, Response } from 'express';
import { answer } from './problem.filter.ts';
import { problem } from './problem.ts';
import { isProblemPage } from './security-headers.ts';

const METHODS = 'GET, HEAD, OPTIONS';
const READABLE = 'ETag, Content-Disposition, Retry-After, X-Request-Id';

/** How long a browser may remember that it may ask, in seconds: a day. */
const REMEMBERED = '86400';

/** The service is only read: other methods are refused. Published data may be read from pages of any origin. */
export function readOnly(request: Request, response: Response, next: NextFunction): void {
  if (isPublic(request)) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', READABLE);
  }
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', METHODS);
    response.setHeader('Access-Control-Allow-Headers', 'Accept, If-None-Match, X-Request-Id');
    response.setHeader('Access-Control-Max-Age', REMEMBERED);
    response.status(204).end();
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  response.setHeader('Allow', METHODS);
  answer(
    response,
    problem('method-not-allowed', (say) => say.problems.methodNotOffered(request.method)),
  );
}

function isPublic({ path }: Request): boolean {
  return path.startsWith('/api/') || isProblemPage(path);
}
