import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { FindingCode } from '../findings/finding.ts';

/**
 * One rule about rows together, as the query that finds the rows that break it: `line` in `file`, `value`, and `hint`
 * (text or null). It runs over the staged rows, so memory does not grow with the file. Of a row that is refused by itself a
 * cell is null when it could not be read, so a rule claims nothing from a null there.
 */
export type SetRule = {
  readonly problem: FindingCode;
  readonly file: BundleFileName;
  readonly column: string;
  /** Files that must have been read whole: what is missing from another would be told as missing from the bundle. */
  readonly needs: readonly BundleFileName[];
  readonly breaches: string;
  /** A cheaper query: where it finds no row, none breaks the rule. */
  readonly sieve?: string;
};
