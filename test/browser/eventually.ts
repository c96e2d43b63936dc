import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

/** Only what never comes takes so long. */
const PATIENCE_MS = 120_000;

/** Reads again until it reads what is expected. Errors: how the last reading differs, after two minutes. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let last = await read();
  while (!isDeepStrictEqual(last, expected) && performance.now() < end) last = await read();
  expect(last).toEqual(expected);
}
