import type { ProblemKind } from '#domain/labels/sentence';

/**
 * Every kind of error answer by the last part of its permanent `type`, with its HTTP status. Kinds are never renamed;
 * `/problems/{id}` shows them. Their words are those of a language (`problemKinds`).
 */
export const PROBLEM_STATUS = {
  'wrong-parameter': 400,
  'unknown-code': 400,
  'year-out-of-range': 400,
  'bad-request': 400,
  'not-found': 404,
  'unknown-release': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'release-withdrawn': 410,
  'too-many-cells': 413,
  'address-too-long': 414,
  'not-answerable': 422,
  'head-too-large': 431,
  'internal-error': 500,
  'database-unavailable': 503,
  'too-busy': 503,
  'no-release': 503,
  'not-ready': 503,
} as const satisfies Readonly<Record<ProblemKind, number>>;

export type ProblemId = keyof typeof PROBLEM_STATUS;

/** The ids of all kinds. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const PROBLEM_IDS = Object.keys(PROBLEM_STATUS) as readonly ProblemId[];

/** The permanent type of a kind: a reference that resolves to its page at the service that answered. */
export function problemType(id: ProblemId): string {
  return `/problems/${id}`;
}
