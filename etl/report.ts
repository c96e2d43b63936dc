import type { ImportReport } from './import-report.ts';
import { balanceLines } from './report/balance-lines.ts';
import { findingLines } from './report/finding-lines.ts';
import { lookOf, type ReportLook } from './report/look.ts';
import { matchLines } from './report/match-lines.ts';
import { nextLines } from './report/next-lines.ts';
import { uncheckedLines } from './report/unchecked-lines.ts';
import { verdictLines } from './report/verdict-lines.ts';

/**
 * The report of an import for a terminal: the verdict, how rows and cases add up, the findings grouped by code, and what to do
 * now. Nothing in it can steer the terminal, whatever the names of files are.
 */
export function reportText(report: ImportReport, asked: ReportLook = {}): string {
  const look = lookOf(asked);
  return [
    ...verdictLines(look, report),
    ...balanceLines(look, report),
    ...matchLines(look, report),
    ...findingLines(look, report),
    ...uncheckedLines(look, report),
    ...nextLines(look, report),
    '',
  ].join('\n');
}

/** What JSON leaves as it is and a terminal might obey or hide. */
const UNSAFE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The report of an import as JSON, indented, ending with a line feed; invisible characters are escaped as JSON does. */
export function reportJson(report: ImportReport): string {
  const json = JSON.stringify(report, null, 2);
  return `${json.replace(UNSAFE_IN_JSON, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
