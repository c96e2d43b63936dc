import type { Changes } from '../findings/bundles/finding-bundle.ts';
import { CASE, CASES, casesWith, PAIR, partsWith } from '../findings/changed-bundle.ts';

/**
 * A bundle of our own making that somebody may deliver: what the import must say of it. Its findings are all that it raises,
 * each as `CODE file:line`; `hint` is a part of the first one's text.
 */
export type CorpusFile = readonly [
  verdict: 'loaded' | 'refused' | 'held',
  what: string,
  changes: Changes,
  findings?: readonly string[],
  hint?: string,
];

/** The one case of the small bundle with another text in place of one of its cells. */
export function caseChanged(cell: string, other: string): Changes {
  return casesWith(`${CASES}\n${CASE.replace(cell, () => other)}\n`);
}

/** The case of the small bundle with one more State, written so. */
export function partnerState(country: string): Changes {
  return partsWith(`${PAIR}\ntest-1,STATE,${country},,SOURCE`);
}

/** The case of the small bundle with one more party of France in this role, written so. */
export function partnerRole(role: string): Changes {
  return partsWith(`${PAIR}\ntest-1,STATE,FR,,${role}`);
}

/** The small bundle with a third agency of this name; the cell is written as it stands in the file. */
export function agencyNamed(cell: string): Changes {
  return {
    'agencies.csv': `agency,name,country,party_type\nES-TEST,Test,ES,STATE\nFR-TEST,Test,FR,STATE\nIT-TEST,${cell},IT,STATE\n`,
  };
}
