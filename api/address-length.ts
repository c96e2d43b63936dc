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
  answer(
    response,
    problem('address-too-long', (say) => say.problems.addressTooLong(originalUrl.length, MAX_ADDRESS)),
  );
}
