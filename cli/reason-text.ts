import { InvalidArgumentError } from 'commander';

const LONGEST = 500;

/** Reads the reason that a person gives for a release: one line that is published with it. */
export function reasonText(text: string): string {
  const reason = text.trim();
  if (reason !== '' && reason.length <= LONGEST && !/\p{Cc}/u.test(reason)) return reason;
  throw new InvalidArgumentError(`give a sentence of at most ${LONGEST} characters on one line.`);
}
