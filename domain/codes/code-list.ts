/** One entry of a code list: the stored code, its English label, and, where the list is a tree, its parent. */
export type CodeEntry = {
  readonly code: string;
  readonly label: string;
  readonly parent?: string;
  readonly definition?: string;
};

/** A code list as it is published: entries in the order in which people expect to read them. */
export type CodeList = readonly CodeEntry[];

/** The entries of a `code -> label` record, in the order in which they were written. */
export function entriesOf(labels: Readonly<Record<string, string>>): CodeList {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}

/** The code that stands for "not stated" on every dimension; a row of its own and inside totals (CR-6). */
export const NOT_STATED = 'ZZ';

/** The mark of "all codes of this dimension together"; never a code of a list. */
export const ALL = 'ALL';
