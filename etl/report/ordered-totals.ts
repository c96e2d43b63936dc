import { FINDING } from '../findings/finding.ts';
import type { FindingTotal } from '../import-report.ts';

const CODES = Object.keys(FINDING);

/** The totals with errors first, then warnings, each in the order of the catalogue: from the bundle down to the cell. */
export function orderedTotals(totals: readonly FindingTotal[]): readonly FindingTotal[] {
  return [...totals].sort((a, b) => rank(a) - rank(b));
}

function rank({ code, severity }: FindingTotal): number {
  return CODES.indexOf(code) + (severity === 'error' ? 0 : CODES.length);
}
