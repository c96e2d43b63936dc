import type { Client } from 'pg';
import type { BundleFileName } from './bundle/bundle-file.ts';
import type { FileSource } from './bundle/file-source.ts';
import type { Manifest } from './bundle/manifest.ts';
import type { OpenedBundle } from './bundle/open-bundle.ts';
import { checkStaged, type Repeated } from './check/check.ts';
import { checkExtract } from './check/check-extract.ts';
import { checkAgainstManifest } from './check/check-manifest.ts';
import { type FindingCollector, renamingFiles } from './findings/finding-collector.ts';
import type { ImportOptions } from './import.ts';
import type { ImportReport, ReportWriter } from './import-report.ts';
import type { ImportJob, JobProgress } from './job/import-job.ts';
import { type BundleTotals, bundleTotals } from './load/bundle-totals.ts';
import { loadStaged } from './load/load.ts';
import { stagedRequests } from './load/load-requests.ts';
import type { Dialect } from './read/dialect.ts';
import { keepSecret } from './record-key-secret.ts';
import type { FindingSpool } from './returned/finding-spool.ts';
import { type ReturnedBundle, returnBundle } from './returned/return-bundle.ts';
import { bytesOf, stageBundle } from './staging/stage-bundle.ts';
import type { StagedFile } from './staging/stage-file.ts';
import { uncheckedOf } from './unchecked.ts';

/** What one import works with, inside its transaction. */
export type ImportSession = {
  readonly options: ImportOptions;
  readonly findings: FindingCollector;
  readonly writer: ReportWriter;
  readonly bundle: OpenedBundle;
  readonly manifest: Manifest;
  readonly client: Client;
  readonly job: ImportJob;
  /** Keeps every finding of a row, where returned files are wanted. */
  readonly spool: FindingSpool | undefined;
};

/** The cases of a rehearsal carry the import 0 until they are rolled back. */
const NO_IMPORT = 0;

/** Inside a transaction: stages the files, checks them, and, where nothing is in the way, replaces the cases. */
export async function importStaged(session: ImportSession): Promise<ImportReport> {
  const { options, findings, writer, manifest, client, job, bundle } = session;
  findings.addAll(await checkExtract(client, manifest, bundle.manifestFile));
  const staged = await stage(session);
  findings.addAll(checkAgainstManifest(manifest, bundle.manifestFile, staged));
  tell(session, 'checking', staged);
  const wholeFiles = wholeFilesOf(session, staged);
  const { repeated, change, requests } = await checkStaged(client, {
    scope: manifest,
    wholeFiles,
    findings: renamingFiles(findings, nameOf(bundle)),
  });
  const record = { source: manifest.source_id, importId: job.importId };
  if (bundle.manifest === undefined || !findings.letsPass(options.accept ?? [])) {
    const { written, failure } = await giveBack(session, staged, wholeFiles);
    // Of a bundle that is held back it is worth knowing what it would change; of a refused one that would be guessed.
    const planned = findings.hasError() ? undefined : change;
    const unchecked = uncheckedOf({ bundle, staged, wholeFiles });
    const known = bundle.manifest === undefined ? undefined : record;
    const report = {
      ...writer.unchanged(known, staged, planned),
      ...(planned && requests && { requests }),
      unchecked,
      returned: written,
    };
    return failure === undefined ? report : { ...report, returnedFailure: failure };
  }
  if (change === undefined) throw new Error('an import without an error has not read cases.csv whole');
  const totals = await totalsOf(session, staged, repeated);
  await keepControl(job, staged, totals);
  tell(session, 'loading', staged);
  const loaded = await loadStaged(client, {
    source: manifest.source_id,
    importId: job.importId ?? NO_IMPORT,
    now: options.now,
    staged: totals,
    change,
  });
  await keepSecret(client, options.recordKeySecret);
  return { ...writer.loaded(record, staged, { ...loaded, repeated }), ...(requests && { requests }) };
}

async function stage({ options, findings, bundle, manifest, client, job, spool }: ImportSession) {
  return stageBundle(bundle.sources, {
    client,
    findings,
    signal: job.signal,
    threads: options.threads,
    context: {
      source: manifest.source_id,
      extractDate: manifest.extract_date,
      recordKeySecret: options.recordKeySecret,
    },
    onSpooled: spool?.add,
    onProgress: (reading) => {
      job.advance({ stage: 'reading', ...reading });
      options.onProgress?.({ stage: 'reading', ...reading });
    },
  });
}

/** How findings call the file whose rows belong to a file of the bundle: it may be packed, or mapped. */
function nameOf({ sources }: OpenedBundle): (target: string) => string {
  const names = new Map<string, string>(sources.map(({ target, name }) => [target, name]));
  return (target) => names.get(target) ?? target;
}

/** The files of which every row is staged; an optional file that is not there is whole and empty. */
function wholeFilesOf({ bundle }: ImportSession, staged: readonly StagedFile[]): ReadonlySet<BundleFileName> {
  const isBroken = (target: BundleFileName) =>
    staged.some(({ file, isWhole }) => file === target && !isWhole);
  const isThere = bundle.sources.some(({ target }) => target === 'agencies.csv');
  const files = staged.map(({ file }) => file).filter((file) => !isBroken(file));
  return new Set(isThere ? files : [...files, 'agencies.csv']);
}

async function totalsOf(
  { client }: ImportSession,
  staged: readonly StagedFile[],
  repeated: Repeated,
): Promise<BundleTotals> {
  const participations = rowsOf('participations.csv', staged) - repeated.participations;
  const totals = await bundleTotals(client, participations);
  if (!staged.some(({ file }) => file === 'requests.csv')) return totals;
  return { ...totals, requests: await stagedRequests(client) };
}

function rowsOf(name: BundleFileName, staged: readonly StagedFile[]): number {
  return staged.find(({ file }) => file === name)?.rowsRead ?? 0;
}

async function giveBack(
  { options, bundle, client, findings, spool }: ImportSession,
  staged: readonly StagedFile[],
  wholeFiles: ReadonlySet<BundleFileName>,
): Promise<ReturnedBundle> {
  if (options.returned === undefined || spool === undefined) return { written: [], failure: undefined };
  // A copy has the separator of its input, also where that is wrong.
  const sources = bundle.sources.map((source) => ({ ...source, dialect: dialectRead(source, staged) }));
  return returnBundle({
    client,
    sources,
    wholeFiles,
    spool,
    kept: findings.kept,
    outFolder: options.returned,
  });
}

function dialectRead({ target, dialect }: FileSource, staged: readonly StagedFile[]): Dialect {
  return staged.find(({ file }) => file === target)?.dialect ?? dialect;
}

/** The totals of what was read stand with the job before anything is loaded. */
async function keepControl(
  job: ImportJob,
  staged: readonly StagedFile[],
  totals: BundleTotals,
): Promise<void> {
  const files = staged.map(({ name, bytes, sha256, rowsRead }) => ({
    file: name,
    bytes,
    sha256,
    rows: rowsRead,
  }));
  await job.keepControl({ files, ...totals });
}

function tell(
  { options, job, bundle }: ImportSession,
  stage: JobProgress['stage'],
  staged: readonly StagedFile[],
): void {
  const bytesTotal = bytesOf(bundle.sources);
  const rows = staged.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const progress = { stage, bytes: bytesTotal, bytesTotal, rows };
  job.advance(progress);
  options.onProgress?.(progress);
}
