import { FINDING, type Finding, type FindingCode } from '../findings/finding.ts';
import type { FindingTotal, ImportReport } from '../import-report.ts';
import { labelledSentence } from './block.ts';
import { grouped } from './counted.ts';
import type { Look } from './look.ts';
import { orderedTotals } from './ordered-totals.ts';
import { wrapped } from './wrapped.ts';

/** How many places of one finding the summary for a terminal names. The JSON has all that were kept. */
const SHOWN_PLACES = 5;

/** The findings grouped by code: errors first, then warnings, each in the order of the catalogue. */
export function findingLines(
  look: Look,
  { verdict, totals, findings }: Pick<ImportReport, 'verdict' | 'totals' | 'findings'>,
): readonly string[] {
  const isAccepted = verdict === 'loaded';
  return orderedTotals(totals).flatMap((total) => ['', ...groupLines(look, { total, findings, isAccepted })]);
}

type Group = {
  readonly total: FindingTotal;
  readonly findings: readonly Finding[];
  readonly isAccepted: boolean;
};

function groupLines(look: Look, { total, findings, isAccepted }: Group): readonly string[] {
  const { code, severity, total: count } = total;
  const { title } = FINDING[code];
  const word = severity === 'error' ? 'Error' : isAccepted ? 'Accepted warning' : 'Warning';
  const places = findings.filter((finding) => finding.code === code).slice(0, SHOWN_PLACES);
  const more = count - places.length;
  return [
    ...labelledSentence(look, {
      depth: 0,
      label: `${word} ${code}`,
      style: severity,
      text: `(${grouped(count)}): ${title}.`,
    }),
    ...(isAccepted ? [] : adviceLines(look, code)),
    ...places.flatMap((finding) => placeLines(look, finding)),
    ...(more > 0 ? [`  - and ${grouped(more)} more`] : []),
  ];
}

function adviceLines(look: Look, code: FindingCode): readonly string[] {
  const { rule, mend } = FINDING[code];
  return [
    ...labelledSentence(look, { depth: 2, label: 'Rule:', style: 'quiet', text: rule }),
    ...labelledSentence(look, { depth: 2, label: 'Mend:', style: 'quiet', text: mend }),
  ];
}

function placeLines(look: Look, finding: Finding): readonly string[] {
  const parts = [placeOf(finding), particularOf(finding.code, finding.text)].filter((part) => part !== '');
  if (parts.length === 0) return [];
  return wrapped({ text: parts.join(': '), indent: { first: '  - ', rest: '    ' }, columns: look.columns });
}

function placeOf({ file, line, column, value }: Finding): string {
  const parts = [
    file,
    line === undefined ? undefined : `line ${line}`,
    column,
    value === undefined ? undefined : `"${value}"`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** What the text of a finding says beyond the title of its code, which stands above all places. */
function particularOf(code: FindingCode, text: string): string {
  const { title } = FINDING[code];
  if (text === `${title}.`) return '';
  return text.startsWith(`${title}: `) ? text.slice(title.length + 2) : text;
}
