import type { Finding } from '../findings/finding.ts';

/** Thrown while a file is read, when the rest of it cannot be: the finding says why. Caught where the reading began. */
export class FileStopped extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.text);
    this.finding = finding;
  }
}
