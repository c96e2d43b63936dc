import type { BundleFileName } from './bundle/bundle-file.ts';
import type { Repeated } from './check/check.ts';
import type { RequestChange } from './check/request-changes.ts';
import type { SourceChange } from './check/source-changes.ts';
import { FINDING, type Finding, type FindingCode } from './findings/finding.ts';
import type { FindingCollector } from './findings/finding-collector.ts';
import type { Severity } from './findings/finding-entry.ts';
import type { FindingGroup } from './findings/finding-groups.ts';
import type { Loaded } from './load/load.ts';
import type { MatchCount } from './mapping/match-reader.ts';
import type { StagedFile } from './staging/stage-file.ts';

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
  /**
   * `loaded`: every row is in the facts, or would be, in a dry run. `refused`: there is an error. `held`: there are warnings
   * that nobody accepted. Neither of the last two changed anything.
   */
  readonly verdict: 'loaded' | 'refused' | 'held';
  readonly isDryRun: boolean;
  /** The record of the import; a dry run and a bundle without a readable manifest have none. */
  readonly importId: number | undefined;
  readonly source: string | undefined;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: readonly FileReport[];
  /** The codes of the warnings that a person took responsibility for. */
  readonly accepted: readonly string[];
  /** The returned files that were written, by name. */
  readonly returned: readonly string[];
  /** Why others could not be written, in sentences. */
  readonly returnedFailure?: string;
  readonly cases: SourceChange;
  /** Of a bundle with a requests.csv whose cases are told. */
  readonly requests?: RequestChange;
  /** At most 1,000 findings; `totals` counts them all. */
  readonly findings: readonly Finding[];
  /** Findings that say the same of the same column, counted; an import of earlier times has none on record. */
  readonly groups?: readonly FindingGroup[];
  readonly totals: readonly FindingTotal[];
  /** How many rows came over a match of a crosswalk that is not exact, by column. */
  readonly matches?: readonly MatchCount[];
  /** What could not be checked and why, in sentences. */
  readonly unchecked?: readonly string[];
};

const NO_CASES: SourceChange = {
  before: 0,
  new: 0,
  replaced: 0,
  identical: 0,
  changed: 0,
  returned: 0,
  withdrawn: 0,
  withdrawnIds: [],
  after: 0,
};

/** Makes the report of one import, with the clock that its `now` started. */
export type ReportWriter = {
  clock(): Date;
  /** Of a bundle with an error (`refused`), or else with a warning that was not accepted (`held`). */
  unchanged(job: Job | undefined, staged: readonly StagedFile[], change?: SourceChange): ImportReport;
  loaded(job: Job, staged: readonly StagedFile[], loaded: LoadedRows): ImportReport;
};

type Job = { readonly source: string; readonly importId: number | undefined };
type LoadedRows = Loaded & { readonly repeated: Repeated };

/** A writer of the report. Throws when the rows of a file do not add up: in = loaded + repeated + refused. */
export function createReportWriter(
  {
    now,
    dryRun = false,
    accept = [],
  }: { readonly now: Date; readonly dryRun?: boolean; readonly accept?: readonly string[] },
  findings: FindingCollector,
): ReportWriter {
  const begin = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - begin);
  const common = (job: Job | undefined) => ({
    isDryRun: dryRun,
    importId: job?.importId,
    source: job?.source,
    startedAt: now.toISOString(),
    returned: [],
    accepted: [...findings.totals().keys()].filter((code) => accept.includes(code)),
    finishedAt: clock().toISOString(),
    findings: [...findings.kept].sort(byPlace),
    groups: findings.groups(),
    totals: findingTotals(findings),
  });
  return {
    clock,
    unchanged: (job, staged, change = NO_CASES) => ({
      verdict: findings.hasError() ? 'refused' : 'held',
      ...common(job),
      cases: change,
      matches: staged.flatMap(({ matches }) => matches),
      files: staged.map((file) => fileReport(file, { loaded: 0, repeated: 0, refused: file.rowsRead })),
    }),
    loaded: (job, staged, loaded) => ({
      verdict: 'loaded',
      ...common(job),
      cases: loaded.change,
      matches: staged.flatMap(({ matches }) => matches),
      files: staged.map((file) => fileReport(file, loadedCounts(file, loaded))),
    }),
  };
}

type RowCounts = Pick<FileReport, 'loaded' | 'repeated' | 'refused'>;

function loadedCounts({ file }: StagedFile, loaded: LoadedRows): RowCounts {
  const repeated: Readonly<Partial<Record<BundleFileName, number>>> = {
    'cases.csv': loaded.repeated.cases,
    'participations.csv': loaded.repeated.participations,
  };
  const counts: Readonly<Record<BundleFileName, number>> = {
    'cases.csv': loaded.cases,
    'participations.csv': loaded.participations,
    'requests.csv': loaded.requests,
    'agencies.csv': loaded.agencies,
    'reporting.csv': loaded.reporting,
  };
  return { loaded: counts[file], repeated: repeated[file] ?? 0, refused: 0 };
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
