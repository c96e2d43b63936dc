import { BUNDLE_FINDING } from './bundle-findings.ts';
import { CELL_FINDING } from './cell-findings.ts';
import { FILE_FINDING } from './file-findings.ts';
import type { FindingEntry } from './finding-entry.ts';
import { LINK_FINDING } from './link-findings.ts';
import { MAPPING_FINDING } from './mapping-findings.ts';
import { PERSONAL_FINDING } from './personal-findings.ts';
import { ROW_FINDING } from './row-findings.ts';
import { shownValue } from './shown-value.ts';
import { SOURCE_FINDING } from './source-findings.ts';

/** Every finding that an import can raise, by its code. docs/import.md lists them all. */
export const FINDING = {
  ...BUNDLE_FINDING,
  ...FILE_FINDING,
  ...CELL_FINDING,
  ...ROW_FINDING,
  ...LINK_FINDING,
  ...SOURCE_FINDING,
  ...PERSONAL_FINDING,
  ...MAPPING_FINDING,
} as const satisfies Readonly<Record<string, FindingEntry>>;

export type FindingCode = keyof typeof FINDING;

/** One thing that is wrong or worth knowing, at one place. `line` is the first line of its record, the header is line 1. */
export type Finding = {
  readonly code: FindingCode;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: string | undefined;
  /** What stands there, masked when it could be about a person. */
  readonly value: string | undefined;
  readonly text: string;
};

/** Where a finding is and what it found; `hint` says what would be right, in words without a full stop. */
export type FindingPlace = {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  /** The value as it may be shown, where it is masked already. */
  readonly shown?: string | undefined;
  readonly hint?: string | undefined;
};

/** A finding of the catalogue at a place. The value is masked here and nowhere else, so that none escapes it. */
export function findingAt(code: FindingCode, place: FindingPlace = {}): Finding {
  const { file, line, column, hint } = place;
  const value = place.shown ?? (place.value === undefined ? undefined : shownValue(place.value));
  const text = hint === undefined ? `${FINDING[code].title}.` : `${FINDING[code].title}: ${hint}.`;
  return { code, file, line, column, value, text };
}

/** Whether a finding refuses the bundle. */
export function isError(code: FindingCode): boolean {
  return FINDING[code].severity === 'error';
}
