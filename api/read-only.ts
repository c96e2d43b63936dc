import type { NextFunction, Request, Response } from 'express';
import { answer } from './problem.filter.ts';
import { problem } from './problem.ts';

const METHODS = 'GET, HEAD, OPTIONS';

/** The service is only read: other methods are refused. Published data may be read from pages of any origin. */
export function readOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith('/api/')) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Content-Disposition, Retry-After');
  }
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', METHODS);
    response.setHeader('Access-Control-Allow-Headers', 'Accept, If-None-Match');
    response.status(204).end();
    return;
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  response.setHeader('Allow', METHODS);
  answer(response, problem('method-not-allowed', `${request.method} is not offered; use GET.`));
}
