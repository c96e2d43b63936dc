import { FINDING, type FindingCode } from '../findings/finding.ts';
import { type FindingGroup, groupsOf } from '../findings/finding-groups.ts';
import type { FindingTotal, ImportReport } from '../import-report.ts';
import { labelledSentence } from './block.ts';
import { counted, grouped } from './counted.ts';
import type { Look } from './look.ts';
import { orderedTotals } from './ordered-totals.ts';
import { wrapped } from './wrapped.ts';

/** How many groups of findings of one code the summary for a terminal names. The JSON has all that were kept. */
const SHOWN_GROUPS = 8;

/**
 * The findings by code, errors first, then warnings, each in the order of the catalogue; those of one code that say the same
 * of the same column are one line with their number, the most frequent first.
 */
export function findingLines(
  look: Look,
  { verdict, totals, findings, groups = groupsOf(findings) }: FoundIn,
): readonly string[] {
  const isAccepted = verdict === 'loaded';
  return orderedTotals(totals).flatMap((total) => ['', ...codeLines(look, { total, groups, isAccepted })]);
}

type FoundIn = Pick<ImportReport, 'verdict' | 'totals' | 'findings' | 'groups'>;

type OfCode = {
  readonly total: FindingTotal;
  readonly groups: readonly FindingGroup[];
  readonly isAccepted: boolean;
};

function codeLines(look: Look, { total, groups, isAccepted }: OfCode): readonly string[] {
  const { code, severity, total: count } = total;
  const { title } = FINDING[code];
  const word = severity === 'error' ? 'Error' : isAccepted ? 'Accepted warning' : 'Warning';
  const shown = groups.filter((group) => group.code === code).slice(0, SHOWN_GROUPS);
  const more = count - shown.reduce((sum, group) => sum + group.count, 0);
  return [
    ...labelledSentence(look, {
      depth: 0,
      label: `${word} ${code}`,
      style: severity,
      text: `(${grouped(count)}): ${title}.`,
    }),
    ...(isAccepted ? [] : adviceLines(look, code)),
    ...shown.flatMap((group) => groupLines(look, group)),
    ...(more > 0 ? [`  - and ${grouped(more)} more`] : []),
  ];
}

function adviceLines(look: Look, code: FindingCode): readonly string[] {
  const { rule, mend } = FINDING[code];
  return [
    ...labelledSentence(look, { depth: 2, label: 'Rule:', style: 'quiet', text: rule }),
    ...labelledSentence(look, { depth: 2, label: 'Mend:', style: 'quiet', text: inWordsOf(look, mend) }),
  ];
}

/** The catalogue says `liaison <command>`; the reader may have to call the program otherwise. */
function inWordsOf({ program }: Look, mend: string): string {
  return mend.replaceAll(/\bliaison (?=import|mapping|codes|release)/g, `${program} `);
}

function groupLines(look: Look, group: FindingGroup): readonly string[] {
  const parts = [placeOf(group), particularOf(group.code, group.text)].filter((part) => part !== '');
  if (parts.length === 0) return [];
  return wrapped({ text: parts.join(': '), indent: { first: '  - ', rest: '    ' }, columns: look.columns });
}

/** `cases.csv, crime_iccs, "401" (1,204 rows, first in line 12)`; of a single finding `cases.csv, line 12, crime_iccs, "401"`. */
function placeOf({ file, line, column, value, count }: FindingGroup): string {
  const isOne = count === 1;
  const parts = [
    file,
    isOne && line !== undefined ? `line ${line}` : undefined,
    column,
    value === undefined || value === '' ? undefined : `"${value}"`,
  ];
  const place = parts.filter((part) => part !== undefined).join(', ');
  return isOne ? place : `${place} (${timesText(count, line)})`;
}

function timesText(count: number, line: number | undefined): string {
  return line === undefined ? counted(count, 'time') : `${counted(count, 'row')}, first in line ${line}`;
}

/** What the text of a finding says beyond the title of its code, which stands above all places. */
function particularOf(code: FindingCode, text: string): string {
  const { title } = FINDING[code];
  if (text === `${title}.`) return '';
  return text.startsWith(`${title}: `) ? text.slice(title.length + 2) : text;
}
