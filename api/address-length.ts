import type { NextFunction, Request, Response } from 'express';
import { MAX_ADDRESS } from './limits.ts';
import { answer } from './problem.filter.ts';
import { problem } from './problem.ts';

/** Refuses an address that is longer than any question needs to be. */
export function addressLength({ originalUrl }: Request, response: Response, next: NextFunction): void {
  if (originalUrl.length <= MAX_ADDRESS) {
    next();
    return;
  }
  const [given, most] = [originalUrl.length, MAX_ADDRESS].map((count) => count.toLocaleString('en'));
  const mend = 'Ask for fewer codes at once, or for a whole dimension.';
  answer(
    response,
    problem('address-too-long', `The address has ${given} characters and ${most} are allowed. ${mend}`),
  );
}
