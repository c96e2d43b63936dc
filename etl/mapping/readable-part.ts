import type { z } from 'zod';

/** What stands in for a field that every case must have, when what the mapping says of it cannot be read. */
const STAND_IN: Readonly<Record<string, string>> = {
  opened_on: '2000',
  status: 'UNKNOWN',
  lead_country: 'ZZ',
  crime_iccs: 'ZZ',
  disposition: 'NOT_RECORDED',
};

/**
 * A mapping without the parts whose form is wrong, so that what the rest says is checked in the same run. It is only good for
 * that: nothing is imported through it.
 */
export function readablePart(content: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof content !== 'object' || content === null) return content;
  // A copy that was read from JSON has keys of text, and lists.
  const part = structuredClone(content) as Branch;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) removeAt(part, [...issue.path, key]);
    } else removeAt(part, issue.path.slice(0, DEPTH));
  }
  return part;
}

type Branch = Record<PropertyKey, unknown>;

/** A source of a case is two keys deep, one of a party and an entry of a crosswalk three; what lies deeper falls with it. */
const DEPTH = 3;

function removeAt(part: Branch, path: readonly PropertyKey[]): void {
  const [top, field] = path;
  if (top === 'case' && field !== undefined) {
    replaceField(part, String(field));
    return;
  }
  const parent = path.slice(0, -1).reduce<unknown>((inside, key) => branchOf(inside)?.[key], part);
  const last = path.at(-1);
  const branch = branchOf(parent);
  if (branch !== undefined && last !== undefined) Reflect.deleteProperty(branch, last);
}

function replaceField(part: Branch, field: string): void {
  const fields = branchOf(part.case);
  if (fields === undefined) return;
  Reflect.deleteProperty(fields, field);
  const standIn = STAND_IN[field];
  if (standIn !== undefined) fields[field] = standIn;
}

function branchOf(value: unknown): Branch | undefined {
  // Of an object or a list any key may be asked for.
  return typeof value === 'object' && value !== null ? (value as Branch) : undefined;
}
