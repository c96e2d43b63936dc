import { type Finding, type FindingCode, isError } from './finding.ts';
import { createFindingGroups, type FindingGroup } from './finding-groups.ts';

/** How many findings are kept with their place. The totals by code are true however many there are. */
export const KEPT_FINDINGS = 1000;

/** The last places are kept free for codes that have been rare so far, so that a flood of one code hides no other. */
const FOR_RARE_CODES = 100;
const RARE = 10;

/** Takes findings. */
export type FindingSink = {
  add(finding: Finding): void;
  /** Adds findings of one code of which there are `total`, when not all were fetched. */
  addSome(code: FindingCode, some: readonly Finding[], total: number): void;
};

/** What was collected of one code: some findings, how many there are, and what says the same of the same column. */
export type FindingsOfCode = {
  readonly code: FindingCode;
  readonly some: readonly Finding[];
  readonly total: number;
  readonly groups: readonly FindingGroup[];
};

/** Collects the findings of one import, in bounded memory. */
export type FindingCollector = FindingSink & {
  addAll(findings: readonly Finding[]): void;
  /** Adds what another collector gave code by code. */
  join(collected: readonly FindingsOfCode[]): void;
  readonly kept: readonly Finding[];
  /** Findings that say the same of the same column, counted. */
  groups(): readonly FindingGroup[];
  /** How many there are of each code that was raised. */
  totals(): ReadonlyMap<FindingCode, number>;
  hasError(): boolean;
  /** Whether nothing stands in the way: no error, and no warning but those that were accepted. */
  letsPass(accepted: readonly string[]): boolean;
  /** What was collected, code by code, for another collector. */
  byCode(): readonly FindingsOfCode[];
};

/** An empty collector. */
export function createFindingCollector(): FindingCollector {
  const kept: Finding[] = [];
  const totals = new Map<FindingCode, number>();
  const keptByCode = new Map<FindingCode, number>();
  const grouped = createFindingGroups();

  const keep = (finding: Finding) => {
    const before = keptByCode.get(finding.code) ?? 0;
    const limit = before < RARE ? KEPT_FINDINGS : KEPT_FINDINGS - FOR_RARE_CODES;
    if (kept.length >= limit) return;
    keptByCode.set(finding.code, before + 1);
    kept.push(finding);
  };

  const count = (code: FindingCode, total: number) => {
    if (total > 0) totals.set(code, (totals.get(code) ?? 0) + total);
  };

  const addSome = (code: FindingCode, some: readonly Finding[], total: number) => {
    count(code, total);
    for (const finding of some) keep(finding);
    for (const finding of some) grouped.add(finding);
  };

  return {
    kept,
    addSome,
    add: (finding) => addSome(finding.code, [finding], 1),
    addAll: (findings) => {
      for (const finding of findings) addSome(finding.code, [finding], 1);
    },
    join: (collected) => {
      for (const { code, some, total, groups } of collected) {
        count(code, total);
        for (const finding of some) keep(finding);
        grouped.addAll(groups);
      }
    },
    totals: () => totals,
    groups: grouped.groups,
    letsPass: (accepted) => [...totals.keys()].every((code) => !isError(code) && accepted.includes(code)),
    byCode: () => {
      const groups = grouped.groups();
      return [...totals].map(([code, total]) => ({
        code,
        some: kept.filter((finding) => finding.code === code),
        total,
        groups: groups.filter((group) => group.code === code),
      }));
    },
    hasError: () => [...totals.keys()].some(isError),
  };
}

/** Takes findings for another, which knows the files by other names. */
export function renamingFiles(findings: FindingSink, nameOf: (file: string) => string): FindingSink {
  const renamed = (finding: Finding): Finding =>
    finding.file === undefined ? finding : { ...finding, file: nameOf(finding.file) };
  return {
    add: (finding) => findings.add(renamed(finding)),
    addSome: (code, some, total) => findings.addSome(code, some.map(renamed), total),
  };
}
