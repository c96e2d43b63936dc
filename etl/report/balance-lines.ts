import type { RequestChange } from '../check/request-changes.ts';
import type { SourceChange } from '../check/source-changes.ts';
import type { FileReport, ImportReport } from '../import-report.ts';
import { heading, sentence } from './block.ts';
import { grouped } from './counted.ts';
import { escaped } from './escaped.ts';
import type { Look } from './look.ts';
import { width, wrapped } from './wrapped.ts';

/** How the rows of every file and the cases of the source add up. */
export function balanceLines(look: Look, report: ImportReport): readonly string[] {
  return [...rowLines(look, report), ...caseLines(look, report)];
}

function rowLines(look: Look, { files, verdict }: ImportReport): readonly string[] {
  if (files.length === 0) return [];
  const widest = Math.max(...files.map(({ file }) => width(escaped(file))));
  const rest = verdict === 'held' ? 'held back' : 'refused';
  return ['', heading(look, 'Rows'), ...files.flatMap((file) => fileLines(look, file, { widest, rest }))];
}

/** The columns of the longest name, and what happened to the rows that were not loaded. */
type RowsLook = { readonly widest: number; readonly rest: string };

function fileLines(look: Look, file: FileReport, { widest, rest }: RowsLook): readonly string[] {
  const { read, loaded, repeated, refused, faulty } = file;
  const name = escaped(file.file);
  const first = `  ${name}${' '.repeat(widest - width(name))}  `;
  const sum = `${grouped(loaded)} loaded + ${grouped(repeated)} repeated + ${grouped(refused)} ${rest}`;
  const wrong = faulty > 0 ? `, ${grouped(faulty)} of them wrong by themselves` : '';
  const text = `${grouped(read)} read = ${sum}${wrong}`;
  return wrapped({ text, indent: { first, rest: ' '.repeat(width(first)) }, columns: look.columns });
}

function caseLines(
  look: Look,
  { verdict, isDryRun, source, cases, requests }: ImportReport,
): readonly string[] {
  if (verdict === 'refused' || source === undefined || isEmpty(cases)) return [];
  const isPlanned = isDryRun || verdict === 'held';
  const title = `Cases of ${source}${isPlanned ? ', as they would be' : ''}`;
  return [
    '',
    heading(look, escaped(title)),
    ...sentence(look, 2, sumText(cases)),
    ...replacedLines(look, cases),
    ...withdrawnLines(look, cases),
    ...(requests ? sentence(look, 2, requestText(requests)) : []),
    ...(isNothingNew(cases, requests) ? sentence(look, 2, nothingNew(requests)) : []),
  ];
}

function isEmpty({ before, after }: SourceChange): boolean {
  return before === 0 && after === 0;
}

function sumText({ before, new: added, returned, withdrawn, after }: SourceChange): string {
  return `${grouped(before)} before + ${grouped(added)} new + ${grouped(returned)} returned - ${grouped(withdrawn)} withdrawn = ${grouped(after)} after`;
}

function replacedLines(look: Look, { replaced, identical, changed }: SourceChange): readonly string[] {
  if (replaced === 0) return [];
  const text = `${grouped(replaced)} of those before stand in this extract too: ${grouped(identical)} as they were, ${grouped(changed)} changed`;
  return sentence(look, 2, text);
}

function withdrawnLines(look: Look, { withdrawn, withdrawnIds }: SourceChange): readonly string[] {
  if (withdrawn === 0) return [];
  const more = withdrawn - withdrawnIds.length;
  const ids = [...withdrawnIds, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(', ');
  return sentence(look, 2, `Withdrawn, because the extract no longer holds them: ${ids}`);
}

function requestText({ before, new: added, changed, lost }: RequestChange): string {
  return `Requests: ${grouped(before)} before; ${grouped(added)} new, ${grouped(changed)} changed, ${grouped(lost)} taken away`;
}

function nothingNew(requests: RequestChange | undefined): string {
  const rows = requests ? 'case and request' : 'case';
  return `Nothing new came: every ${rows} of this extract was there before, with the same content.`;
}

function isNothingNew(
  { before, new: added, returned, withdrawn, changed }: SourceChange,
  requests: RequestChange | undefined,
): boolean {
  const otherRequests = requests ? requests.new + requests.changed + requests.lost : 0;
  return before > 0 && added + returned + withdrawn + changed + otherRequests === 0;
}
