import { type Finding, type FindingCode, isError } from './finding.ts';

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

/** Collects the findings of one import, in bounded memory. */
export type FindingCollector = FindingSink & {
  addAll(findings: readonly Finding[]): void;
  readonly kept: readonly Finding[];
  /** How many there are of each code that was raised. */
  totals(): ReadonlyMap<FindingCode, number>;
  hasError(): boolean;
  /** Whether nothing stands in the way: no error, and no warning but those that were accepted. */
  letsPass(accepted: readonly string[]): boolean;
  /** What was collected, code by code, for another collector. */
  byCode(): readonly {
    readonly code: FindingCode;
    readonly some: readonly Finding[];
    readonly total: number;
  }[];
};

/** An empty collector. */
export function createFindingCollector(): FindingCollector {
  const kept: Finding[] = [];
  const totals = new Map<FindingCode, number>();
  const keptByCode = new Map<FindingCode, number>();

  const keep = (finding: Finding) => {
    const before = keptByCode.get(finding.code) ?? 0;
    const limit = before < RARE ? KEPT_FINDINGS : KEPT_FINDINGS - FOR_RARE_CODES;
    if (kept.length >= limit) return;
    keptByCode.set(finding.code, before + 1);
    kept.push(finding);
  };

  const addSome = (code: FindingCode, some: readonly Finding[], total: number) => {
    if (total === 0) return;
    totals.set(code, (totals.get(code) ?? 0) + total);
    for (const finding of some) keep(finding);
  };

  return {
    kept,
    addSome,
    add: (finding) => addSome(finding.code, [finding], 1),
    addAll: (findings) => {
      for (const finding of findings) addSome(finding.code, [finding], 1);
    },
    totals: () => totals,
    letsPass: (accepted) => [...totals.keys()].every((code) => !isError(code) && accepted.includes(code)),
    byCode: () =>
      [...totals].map(([code, total]) => ({
        code,
        some: kept.filter((finding) => finding.code === code),
        total,
      })),
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
