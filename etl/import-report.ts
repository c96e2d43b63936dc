import type { BundleFileName } from './bundle/bundle-file.ts';
import { FINDING, type Finding, type FindingCode } from './findings/finding.ts';
import type { FindingCollector } from './findings/finding-collector.ts';
import type { Severity } from './findings/finding-entry.ts';
import type { Loaded } from './load/load.ts';
import type { StagedFile } from './load/stage-file.ts';

/** What became of the rows of one file: read = loaded + repeated + refused. One bad row refuses all rows. */
export type FileReport = {
  readonly file: BundleFileName;
  readonly bytes: number;
  readonly sha256: string;
  readonly read: number;
  readonly loaded: number;
  /** Rows that stand in the file before with the same values, and count once. */
  readonly repeated: number;
  readonly refused: number;
  /** Refused rows that are wrong by themselves. */
  readonly faulty: number;
};

export type FindingTotal = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly total: number;
};

/** The outcome of an import or of its rehearsal. Plain data: what the terminal, the JSON file and the job row show. */
export type ImportReport = {
  /** `loaded`: every row is in the facts, or would be, in a dry run. `refused`: nothing changed. */
  readonly verdict: 'loaded' | 'refused';
  readonly isDryRun: boolean;
  /** The record of the import; a dry run and a bundle without a readable manifest have none. */
  readonly importId: number | undefined;
  readonly source: string | undefined;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: readonly FileReport[];
  readonly cases: { readonly new: number; readonly replaced: number };
  /** At most 1,000 findings; `totals` counts them all. */
  readonly findings: readonly Finding[];
  readonly totals: readonly FindingTotal[];
};

/** Makes the report of one import, with the clock that its `now` started. */
export type ReportWriter = {
  clock(): Date;
  refused(job: Job | undefined, staged: readonly StagedFile[]): ImportReport;
  loaded(job: Job, staged: readonly StagedFile[], loaded: LoadedRows): ImportReport;
};

type Job = { readonly source: string; readonly importId: number | undefined };
type LoadedRows = Loaded & { readonly repeated: number };

/** A writer of the report. Throws when the rows of a file do not add up: in = loaded + repeated + refused. */
export function createReportWriter(
  { now, dryRun = false }: { readonly now: Date; readonly dryRun?: boolean },
  findings: FindingCollector,
): ReportWriter {
  const begin = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - begin);
  const common = (job: Job | undefined) => ({
    isDryRun: dryRun,
    importId: job?.importId,
    source: job?.source,
    startedAt: now.toISOString(),
    finishedAt: clock().toISOString(),
    findings: [...findings.kept].sort(byPlace),
    totals: findingTotals(findings),
  });
  return {
    clock,
    refused: (job, staged) => ({
      verdict: 'refused',
      ...common(job),
      cases: { new: 0, replaced: 0 },
      files: staged.map((file) => fileReport(file, { loaded: 0, repeated: 0, refused: file.rowsRead })),
    }),
    loaded: (job, staged, loaded) => ({
      verdict: 'loaded',
      ...common(job),
      cases: { new: loaded.cases - loaded.casesReplaced, replaced: loaded.casesReplaced },
      files: staged.map((file) => fileReport(file, loadedCounts(file, loaded))),
    }),
  };
}

type RowCounts = Pick<FileReport, 'loaded' | 'repeated' | 'refused'>;

function loadedCounts({ file }: StagedFile, loaded: LoadedRows): RowCounts {
  const repeated = file === 'participations.csv' ? loaded.repeated : 0;
  const counts: Readonly<Record<BundleFileName, number>> = {
    'cases.csv': loaded.cases,
    'participations.csv': loaded.participations,
    'agencies.csv': loaded.agencies,
    'reporting.csv': loaded.reporting,
  };
  return { loaded: counts[file], repeated, refused: 0 };
}

function fileReport(
  { file, bytes, sha256, rowsRead, rowsRefused }: StagedFile,
  counts: RowCounts,
): FileReport {
  const { loaded, repeated, refused } = counts;
  if (rowsRead !== loaded + repeated + refused) {
    throw new Error(
      `${file}: ${rowsRead} rows were read, but ${loaded} loaded, ${repeated} repeated and ${refused} refused`,
    );
  }
  return { file, bytes, sha256, read: rowsRead, ...counts, faulty: rowsRefused };
}

function findingTotals(findings: FindingCollector): readonly FindingTotal[] {
  return [...findings.totals()].map(([code, total]) => ({ code, severity: FINDING[code].severity, total }));
}

/** By file, then by line; what belongs to no line comes first. */
function byPlace(a: Finding, b: Finding): number {
  const [aFile = '', bFile = ''] = [a.file, b.file];
  if (aFile !== bFile) return aFile < bFile ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
