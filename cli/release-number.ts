import { InvalidArgumentError } from 'commander';

/** Reads the number of a release that a person typed. */
export function releaseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give the number of a release, such as 1.');
}
