import type { Client } from 'pg';
import {
  AGENCIES_FILE,
  type BundleFileName,
  CASES_FILE,
  PARTICIPATIONS_FILE,
  REPORTING_FILE,
} from './bundle/bundle-file.ts';
import { type BundleFolder, listBundle } from './bundle/bundle-folder.ts';
import { isManifest, type Manifest } from './bundle/manifest.ts';
import { type ManifestFileName, readManifest } from './bundle/read-manifest.ts';
import { checkStaged } from './check/check.ts';
import { checkExtract } from './check/check-extract.ts';
import { checkAgainstManifest } from './check/check-manifest.ts';
import { createFindingCollector, type FindingCollector } from './findings/finding-collector.ts';
import { connectImport, endImport, failImport, lockSource, startImport } from './import-job.ts';
import { createReportWriter, type ImportReport, type ReportWriter } from './import-report.ts';
import { loadStaged } from './load/load.ts';
import { createStages, type FileProgress, type StagedFile, stageFile } from './load/stage-file.ts';

export type { ImportReport } from './import-report.ts';

/** Where an import is: reading files, comparing rows with each other, or writing the facts; and how many rows it has read. */
type ImportProgress = {
  readonly stage: 'reading' | 'checking' | 'loading';
  readonly file: string | undefined;
  /** Of the file that is read. */
  readonly bytes: number;
  /** Of all files so far. */
  readonly rows: number;
};

export type ImportOptions = {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly recordKeySecret: string;
  /** Does all of it and rolls back: the same checks, the same verdict, and nothing is changed. */
  readonly dryRun?: boolean;
  readonly now: Date;
  readonly onProgress?: (progress: ImportProgress) => void;
};

/**
 * Imports a bundle: reads every file once, checks all of it, and replaces its cases in one transaction. A bundle with an
 * error is refused whole and changes nothing. Idempotent on (source, case id).
 *
 * Wrong data is told in the report and never thrown; what is thrown is a database or a program that failed, and then the
 * record of the import says so.
 */
export async function importBundle(options: ImportOptions): Promise<ImportReport> {
  const findings = createFindingCollector();
  const writer = createReportWriter(options, findings);
  const bundle = await listBundle(options.folder);
  for (const finding of bundle.findings) findings.add(finding);
  if (bundle.manifest === undefined) return writer.refused(undefined, []);
  const manifest = await readManifest(options.folder, bundle.manifest, options.now);
  if (!isManifest(manifest)) {
    for (const finding of manifest) findings.add(finding);
    return writer.refused(undefined, []);
  }
  const session = { options, findings, writer, bundle, manifest, manifestFile: bundle.manifest };
  return options.dryRun ? rehearse(session) : importForGood(session);
}

type Session = {
  readonly options: ImportOptions;
  readonly findings: FindingCollector;
  readonly writer: ReportWriter;
  readonly bundle: BundleFolder;
  readonly manifest: Manifest;
  readonly manifestFile: ManifestFileName;
};

/** No record is left of a rehearsal. Its cases carry the import 0 until they are rolled back. */
const NO_IMPORT = 0;

async function rehearse(session: Session): Promise<ImportReport> {
  const client = await connectImport(session.options.databaseUrl);
  try {
    await lockSource(client, session.manifest.source_id);
    await client.query('begin');
    const report = await stageAndLoad(client, session, NO_IMPORT);
    await client.query('rollback');
    return report;
  } finally {
    await client.end();
  }
}

async function importForGood(session: Session): Promise<ImportReport> {
  const { options, manifest, writer } = session;
  const client = await connectImport(options.databaseUrl);
  let importId: number | undefined;
  try {
    await lockSource(client, manifest.source_id);
    importId = await startImport(client, manifest, options.now);
    await client.query('begin');
    const report = await stageAndLoad(client, session, importId);
    // The record of a refusal is written after the rollback, that of a success together with the facts.
    if (report.verdict === 'refused') await client.query('rollback');
    await endImport(client, importId, report);
    if (report.verdict === 'loaded') await client.query('commit');
    return report;
  } catch (error) {
    if (importId !== undefined)
      await recordFailure(options.databaseUrl, importId, { error, at: writer.clock() });
    throw error;
  } finally {
    await client.end();
  }
}

/** Says in the record that the import failed. Where not even that is possible, the next start does it. */
async function recordFailure(
  databaseUrl: string,
  importId: number,
  { error, at }: { readonly error: unknown; readonly at: Date },
): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await failImport(databaseUrl, importId, { reason, at }).catch(() => undefined);
}

/** Inside a transaction: stage, check, and, where nothing is wrong, replace. */
async function stageAndLoad(client: Client, session: Session, importId: number): Promise<ImportReport> {
  const { options, findings, writer, manifest, manifestFile } = session;
  for (const finding of await checkExtract(client, manifest, manifestFile)) findings.add(finding);
  const staged = await stageBundle(client, session);
  for (const finding of checkAgainstManifest(manifest, manifestFile, staged)) findings.add(finding);
  const rows = rowsOf(staged);
  options.onProgress?.({ stage: 'checking', file: undefined, bytes: 0, rows });
  const { repeated } = await checkStaged(client, wholeFiles(session, staged), findings);
  const job = { source: manifest.source_id, importId: importId === NO_IMPORT ? undefined : importId };
  if (findings.hasError()) return writer.refused(job, staged);
  options.onProgress?.({ stage: 'loading', file: undefined, bytes: 0, rows });
  const loaded = await loadStaged(client, { source: manifest.source_id, importId, now: options.now });
  return writer.loaded(job, staged, { ...loaded, repeated });
}

async function stageBundle(client: Client, session: Session): Promise<readonly StagedFile[]> {
  const { options, findings, bundle, manifest } = session;
  const staged: StagedFile[] = [];
  const staging = {
    client,
    folder: options.folder,
    findings,
    context: {
      source: manifest.source_id,
      extractDate: manifest.extract_date,
      recordKeySecret: options.recordKeySecret,
    },
    onProgress: ({ file, bytes, rows }: FileProgress) =>
      options.onProgress?.({ stage: 'reading', file, bytes, rows: rows + rowsOf(staged) }),
  };
  await createStages(client);
  if (bundle.files.has('agencies.csv')) staged.push(await stageFile(AGENCIES_FILE, staging));
  if (bundle.files.has('cases.csv')) staged.push(await stageFile(CASES_FILE, staging));
  if (bundle.files.has('participations.csv')) staged.push(await stageFile(PARTICIPATIONS_FILE, staging));
  if (bundle.files.has('reporting.csv')) staged.push(await stageFile(REPORTING_FILE, staging));
  return staged;
}

/** The files of which every row is staged; an optional file that is not there is whole and empty. */
function wholeFiles({ bundle }: Session, staged: readonly StagedFile[]): ReadonlySet<BundleFileName> {
  const whole = staged.filter(({ isWhole }) => isWhole).map(({ file }) => file);
  return new Set(bundle.files.has('agencies.csv') ? whole : [...whole, 'agencies.csv']);
}

function rowsOf(staged: readonly StagedFile[]): number {
  return staged.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
}
