import { FINDING, type Finding } from './findings/finding.ts';
import type { FileReport, FindingTotal, ImportReport } from './import-report.ts';

/** How many places of one finding the summary for a terminal names. The JSON has all that were kept. */
const SHOWN_PLACES = 5;

/** The report of an import for a terminal: the verdict, the rows of every file, and the findings grouped by code. */
export function reportText(report: ImportReport): string {
  return [
    verdictLine(report),
    ...report.files.map(fileLine),
    ...report.totals.flatMap((total) => ['', ...findingLines(total, report.findings)]),
    '',
  ].join('\n');
}

/** The report of an import as JSON, indented, ending with a line feed. */
export function reportJson(report: ImportReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function verdictLine({ verdict, isDryRun, source, cases, totals }: ImportReport): string {
  const of = source === undefined ? 'The bundle' : `The bundle of ${source}`;
  if (verdict === 'refused') {
    const errors = totals.filter(({ severity }) => severity === 'error');
    return `${of} is refused, nothing was changed: ${counted(sumOf(errors), 'error')}.`;
  }
  const outcome = `${counted(cases.new, 'new case')}, ${counted(cases.replaced, 'case')} replaced`;
  return isDryRun ? `${of} would be loaded: ${outcome}.` : `${of} is loaded: ${outcome}.`;
}

function fileLine({ file, read, loaded, repeated, faulty, refused }: FileReport): string {
  const rest = [
    repeated > 0 ? `${number(repeated)} repeated` : undefined,
    refused > 0 ? `${number(refused)} refused, of which ${number(faulty)} wrong by themselves` : undefined,
  ].filter((part) => part !== undefined);
  return `  ${file}: ${[`${counted(read, 'row')} read`, `${number(loaded)} loaded`, ...rest].join(', ')}`;
}

function findingLines(
  { code, severity, total }: FindingTotal,
  findings: readonly Finding[],
): readonly string[] {
  const { title, rule, mend } = FINDING[code];
  const places = findings.filter((finding) => finding.code === code).slice(0, SHOWN_PLACES);
  const more = total - places.length;
  return [
    `${severity === 'error' ? 'Error' : 'Warning'} ${code} (${number(total)}): ${title}.`,
    `  Rule: ${rule}`,
    `  Mend: ${mend}`,
    ...places.map((finding) => `  ${placeOf(finding)}`),
    ...(more > 0 ? [`  and ${number(more)} more`] : []),
  ];
}

function placeOf({ file, line, column, value, text }: Finding): string {
  const parts = [
    file,
    line === undefined ? undefined : `line ${line}`,
    column,
    value === undefined ? undefined : `"${value}"`,
  ];
  const place = parts.filter((part) => part !== undefined).join(', ');
  return place === '' ? text : `${place}: ${text}`;
}

function sumOf(totals: readonly FindingTotal[]): number {
  return totals.reduce((sum, { total }) => sum + total, 0);
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
