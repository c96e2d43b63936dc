import type { Finding } from './finding.ts';

/** Findings that say the same of the same column of a file: how many there are, and the first line. */
export type FindingGroup = Finding & { readonly count: number };

/** How many groups of one code are told apart: of more, nobody reads the list. What comes later is only counted. */
export const MOST_GROUPS = 300;

/** Groups findings by file, column, masked value and text, in bounded memory. */
export type FindingGroups = {
  add(finding: Finding): void;
  /** Adds what another has grouped of a later part of the same import. */
  addAll(groups: readonly FindingGroup[]): void;
  /** The groups, the largest first, and of the same size in the order of their first lines. */
  groups(): readonly FindingGroup[];
};

/** No group yet. */
export function createFindingGroups(): FindingGroups {
  const byKey = new Map<string, FindingGroup>();
  const groupsOfCode = new Map<string, number>();

  const addGroup = (group: FindingGroup) => {
    const key = keyOf(group);
    const before = byKey.get(key);
    if (before !== undefined) return void byKey.set(key, joined(before, group));
    const ofCode = groupsOfCode.get(group.code) ?? 0;
    if (ofCode >= MOST_GROUPS) return;
    groupsOfCode.set(group.code, ofCode + 1);
    byKey.set(key, group);
  };

  return {
    add: (finding) => addGroup({ ...finding, count: 1 }),
    addAll: (groups) => {
      for (const group of groups) addGroup(group);
    },
    groups: () => [...byKey.values()].sort(bySize),
  };
}

/** The groups of findings of which there are no more than these. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = createFindingGroups();
  for (const finding of findings) groups.add(finding);
  return groups.groups();
}

function keyOf({ code, file, column, value, text }: Finding): string {
  return [code, file, column, value, text].join('\n');
}

function joined(before: FindingGroup, other: FindingGroup): FindingGroup {
  const isEarlier = (other.line ?? 0) < (before.line ?? 0);
  return { ...(isEarlier ? other : before), count: before.count + other.count };
}

function bySize(a: FindingGroup, b: FindingGroup): number {
  return b.count - a.count || compared(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0);
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
