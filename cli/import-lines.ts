import type { ControlTotals } from '../etl/job/import-job.ts';
import type { ListedImport } from '../etl/job/list-imports.ts';
import type { Waiting } from '../etl/job/source-lock.ts';
import { escaped } from '../etl/report/escaped.ts';
import { alignedLines } from './aligned.ts';
import { programName } from './program-name.ts';

/** Imports as lines for a terminal, oldest first: number, source, state, when it began, rows, and what else is known. */
export function importLines(imports: readonly ListedImport[]): readonly string[] {
  if (imports.length === 0) return [`Nothing was imported yet: ${programName()} import <folder>.`];
  return alignedLines([['import', 'source', 'state', 'started', 'rows', ''], ...imports.map(cells)]);
}

function cells(listed: ListedImport): string[] {
  return [
    String(listed.importId),
    listed.source,
    listed.state,
    moment(listed.startedAt),
    listed.rowsRead?.toLocaleString('en') ?? '-',
    listed.state === 'running' ? runningNote(listed) : (listed.reason ?? ''),
  ];
}

/** What state an import is in, in a sentence. */
export function importSentence(listed: ListedImport): string {
  const name = `Import ${listed.importId} of ${listed.source}`;
  const at = listed.finishedAt === null ? '' : ` at ${moment(listed.finishedAt)}`;
  const why = listed.reason === null ? '' : `: ${listed.reason}`;
  switch (listed.state) {
    case 'running':
      return `${name} is running: ${runningNote(listed)}.`;
    case 'loaded':
      return `${name} was loaded${at}.`;
    case 'refused':
      return `${name} was refused${at}; nothing was changed.`;
    case 'held':
      return `${name} was held back${at} for warnings that nobody accepted; nothing was changed.`;
    case 'failed':
      return `${name} failed${at} and changed nothing${why}.`;
    case 'cancelled':
      return `${name} was cancelled${at}; nothing was changed${why}.`;
    default:
      return unknownState(listed.state);
  }
}

function unknownState(state: never): never {
  throw new Error(`unknown state of an import: ${state}`);
}

function runningNote({
  stage,
  bytesRead,
  bytesTotal,
  silentSeconds,
  process,
  cancelRequestedAt,
}: ListedImport): string {
  const percent =
    stage === 'reading' && bytesRead !== null && bytesTotal
      ? ` ${Math.floor((100 * bytesRead) / bytesTotal)} %`
      : '';
  return [
    `${stage ?? 'no stage known'}${percent}`,
    silentSeconds === null ? 'never heard of' : `last heard of ${Math.round(silentSeconds)} s ago`,
    ...(process === null ? [] : [`process ${process}`]),
    ...(cancelRequestedAt === null ? [] : ['asked to stop']),
  ].join(', ');
}

/** The control totals of an import, a line a file and one for the cases. */
export function controlLines({
  files,
  cases,
  participations,
  recordKeys,
  requests,
}: ControlTotals): readonly string[] {
  const number = (count: number) => count.toLocaleString('en');
  return [
    'Control totals:',
    ...files.map(
      ({ file, bytes, sha256, rows }) =>
        `  ${escaped(file)}: ${number(rows)} rows, ${number(bytes)} bytes, sha256 ${sha256}`,
    ),
    `  ${number(cases)} cases, ${number(participations)} participations; record keys add up to ${recordKeys} modulo 2^32`,
    ...(requests
      ? [`  ${number(requests.requests)} requests; record keys add up to ${requests.recordKeys} modulo 2^32`]
      : []),
  ];
}

/** What an import waits for. A dry run has no number. */
export function waitingSentence({ importId, startedAt }: Waiting): string {
  if (importId === undefined || startedAt === undefined)
    return 'Waiting for a dry run of this source to end.';
  return `Waiting for import ${importId} of this source, begun at ${moment(new Date(startedAt))}.`;
}

function moment(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
