import { FINDING, type Finding, type FindingCode } from '../etl/findings/finding.ts';
import { type FindingGroup, groupsOf } from '../etl/findings/finding-groups.ts';
import type { FindingTotal } from '../etl/import-report.ts';
import { findingLines } from '../etl/report/finding-lines.ts';
import { lookOf, terminalLook } from '../etl/report/look.ts';
import { programName } from './program-name.ts';

/** How many findings there are of each code: as counted, else as listed. */
export function totalsOf(
  findings: readonly Finding[],
  counted: ReadonlyMap<FindingCode, number> = countsOf(findings),
): readonly FindingTotal[] {
  return [...counted].map(([code, total]) => ({ code, severity: FINDING[code].severity, total }));
}

/** Findings as the report of an import shows them: by code, and what says the same of the same column as one line. */
export function findingsText(
  totals: readonly FindingTotal[],
  findings: readonly Finding[],
  groups: readonly FindingGroup[] = groupsOf(findings),
): string {
  const look = lookOf({ ...terminalLook(process.stdout, process.env), program: programName() });
  return `${findingLines(look, { verdict: 'refused', totals, findings, groups }).join('\n')}\n`;
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<FindingCode, number> {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
