import type { Manifest } from './bundle/manifest.ts';
import { type OpenedBundle, openBundle } from './bundle/open-bundle.ts';
import { createFindingCollector } from './findings/finding-collector.ts';
import { createReportWriter, type ImportReport } from './import-report.ts';
import { importStaged } from './import-session.ts';
import type { JobProgress } from './job/import-job.ts';
import { runJob } from './job/run-job.ts';
import type { Waiting } from './job/source-lock.ts';
import { refuseOtherSecret } from './record-key-secret.ts';
import { openFindingSpool } from './returned/finding-spool.ts';
import type { ReadingProgress } from './staging/stage-bundle.ts';
import { NOTHING_CHECKED } from './unchecked.ts';

export type { ImportReport } from './import-report.ts';

/** Where an import is: reading files, comparing rows with each other, or writing the facts; and how much it has read. */
export type ImportProgress = JobProgress & Partial<ReadingProgress>;

export type ImportOptions = {
  /** The folder of the bundle, or one CSV file together with a mapping. */
  readonly path: string;
  /** A shipped profile by name, or the path of a mapping. A folder with a `mapping.json` needs none. */
  readonly mapping?: string;
  /** The day on which the extract was cut, where the mapping leaves that open. */
  readonly extractDate?: string;
  /** Values of the manifest by key, for a file that has none; they go before those of the mapping. */
  readonly manifest?: Readonly<Record<string, string>>;
  /** A folder for the files as they were delivered, with what is wrong in each row. */
  readonly returned?: string;
  readonly databaseUrl: string;
  readonly recordKeySecret: string;
  /** Does all of it and rolls back: the same checks, the same verdict, and nothing is changed. */
  readonly dryRun?: boolean;
  /** The codes of the warnings that were read and are no reason to wait. */
  readonly accept?: readonly string[];
  /** How many threads read the files; 0 for none besides this one. By default as many as the size of the bundle is worth. */
  readonly threads?: number;
  readonly now: Date;
  /** Given when the import shall stop: it rolls back and ends as cancelled. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Another import of the source is under way; this one comes after it. */
  readonly onWaiting?: (waiting: Waiting) => void;
};

/**
 * Imports a bundle: reads every file once, checks all of it, and replaces its cases in one transaction. A bundle with an
 * error, or with a warning that is not accepted, changes nothing. Idempotent on (source, case id).
 *
 * Wrong data is told in the report and never thrown; what is thrown is a database or a program that failed (`ImportFailed`),
 * or that the import was asked to stop (`ImportCancelled`), and then the record of the import says so. Before there is a
 * record, another secret than that of the record keys in the database is refused (`OtherSecret`).
 */
export async function importBundle(options: ImportOptions): Promise<ImportReport> {
  const findings = createFindingCollector();
  const writer = createReportWriter(options, findings);
  const bundle = await openBundle(options);
  findings.addAll(bundle.findings);
  const manifest = bundle.manifest ?? bundle.standIn?.manifest;
  if (manifest === undefined || bundle.sources.length === 0)
    return { ...writer.unchanged(undefined, []), unchecked: [NOTHING_CHECKED] };
  await refuseOtherSecret(options.databaseUrl, options.recordKeySecret);
  return inJob(options, { findings, writer, bundle, manifest });
}

type Opened = {
  readonly findings: ReturnType<typeof createFindingCollector>;
  readonly writer: ReturnType<typeof createReportWriter>;
  readonly bundle: OpenedBundle;
  /** That of the bundle, or what stands in for it. */
  readonly manifest: Manifest;
};

async function inJob(options: ImportOptions, opened: Opened): Promise<ImportReport> {
  const { writer, manifest, bundle } = opened;
  const spool = options.returned === undefined ? undefined : openFindingSpool();
  // With a manifest that only stands in for one nothing can be loaded, so there is nothing to keep a record of.
  const isDryRun = options.dryRun === true || bundle.manifest === undefined;
  const jobOptions = { ...options, manifest, clock: writer.clock, isDryRun };
  try {
    return await runJob(jobOptions, (client, job) =>
      importStaged({ options, ...opened, client, job, spool }),
    );
  } finally {
    await spool?.close();
  }
}
