import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const FIELD = 'X-Request-Id';

/** What a proxy in front may call a request; anything else could carry text into the log. */
const ACCEPTABLE = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives each request an id, that of the proxy or a new one. The answer, its problem and the log carry it. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.get(FIELD) ?? '';
  response.setHeader(FIELD, ACCEPTABLE.test(given) ? given : randomUUID());
  next();
}

/** The id of the request that is answered. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader(FIELD) ?? '');
}
