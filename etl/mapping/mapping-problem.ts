import type { FindingCode } from '../findings/finding.ts';

/** What is wrong in a mapping, before it is known in which file: the path of the key, and what would be right. */
export type MappingProblem = {
  readonly problem: FindingCode;
  readonly column: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
};
