import type { ClientBase } from 'pg';
import {
  AGENCIES_FILE,
  BUNDLE_FILE,
  type BundleFileName,
  CASES_FILE,
  PARTICIPATIONS_FILE,
  REPORTING_FILE,
  REQUESTS_FILE,
} from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import type { RowContext } from '../check/row-rule.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingCollector } from '../findings/finding-collector.ts';
import type { MatchCount } from '../mapping/match-reader.ts';
import type { Dialect } from '../read/dialect.ts';
import { openFileBytes, textBytes } from '../read/file-bytes.ts';
import { cutFile } from '../read/file-cuts.ts';
import { FileStopped } from '../read/file-stopped.ts';
import { inOrder } from '../read/in-order.ts';
import type { Cut } from '../read/record-cutter.ts';
import { openCopy, orAbandon } from './copy-writer.ts';
import type { CutCheckers } from './cut-checkers.ts';
import type { CutResult, CutTask, FilePlan } from './file-plan.ts';
import { addToTally, createFileTally, type FileTally, findingsOfFile } from './file-tally.ts';
import { linesOfAPiece, planFile } from './plan-file.ts';
import { createStageTable, type StageContext } from './stage-table.ts';

/** What became of one file: what was read of it, and how many of its rows were refused by themselves. */
export type StagedFile = {
  readonly file: BundleFileName;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** How it was read: with the separator that it has, also where that is wrong. */
  readonly dialect: Dialect;
  /** Why the rest of the file could not be read. */
  readonly stoppedBy: Finding | undefined;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  /** Whether every row is staged at least by its key, so that what is missing is missing in the file. */
  readonly isWhole: boolean;
  /** Whether its header is such that no row could be read. */
  readonly isHopeless: boolean;
  /** How many rows came over a match of a crosswalk that is not exact. */
  readonly matches: readonly MatchCount[];
};

/** Everything that reading a file needs besides the file. */
export type Staging = {
  readonly client: ClientBase;
  readonly checkers: CutCheckers;
  readonly context: StageContext & RowContext;
  readonly findings: FindingCollector;
  readonly signal: AbortSignal;
  /** Takes every finding of rows, one JSON text a line in the order of the file, where that is wanted. */
  readonly onSpooled: ((lines: Uint8Array) => Promise<void> | undefined) | undefined;
  readonly onProgress: (progress: FileProgress) => void;
};

/** Bytes of the file on disk, and rows, so far. */
export type FileProgress = { readonly bytes: number; readonly rows: number };

/** Makes the staging tables of every file, there or not, so that rules need not ask. */
export async function createStages(client: ClientBase): Promise<void> {
  await client.query(createStageTable(AGENCIES_FILE.stage));
  await client.query(createStageTable(CASES_FILE.stage));
  await client.query(createStageTable(PARTICIPATIONS_FILE.stage));
  await client.query(createStageTable(REQUESTS_FILE.stage));
  await client.query(createStageTable(REPORTING_FILE.stage));
}

/**
 * Reads a file once, piece by piece, checks every row by itself, and stages the rows in their table. Memory does not grow with
 * the file: a piece is only read when one before it has been taken by the database.
 */
export async function stageFile(source: FileSource, staging: Staging): Promise<StagedFile> {
  const { target: file, name } = source;
  const opened = source.content === undefined ? openFileBytes(source.path, name) : textBytes(source.content);
  const copy = openCopy(staging.client, BUNDLE_FILE[file].stage.name);
  const tally = createFileTally();
  const take = async (result: CutResult) => {
    await copy.write(result.copy);
    addToTally(tally, result);
    staging.findings.join(result.findings);
    if (result.spooled.length > 0) await staging.onSpooled?.(result.spooled);
    staging.onProgress({ bytes: opened.bytesRead(), rows: tally.rows });
  };
  const cuts = cutFile(opened.chunks, source, linesOfAPiece(source));
  const stoppedBy = await orAbandon(copy, takeAll(cuts, { source, staging, tally, take }));
  const staged = await copy.end();
  if (staged !== tally.rows)
    throw new Error(`${name}: ${tally.rows} rows were read and ${staged} were staged`);
  staging.findings.addAll(findingsOfFile(source, stoppedBy, tally));
  const isThere = tally.hasHeader && (tally.rows > 0 || !BUNDLE_FILE[file].isRequired);
  const isWhole = !stoppedBy && !tally.isHopeless && tally.unplaced === 0 && isThere;
  const { rows: rowsRead, refused: rowsRefused, isHopeless, dialect = source.dialect } = tally;
  const counts = { rowsRead, rowsRefused, isWhole, isHopeless, matches: tally.matches };
  const { bytesRead, sha256 } = opened;
  return { file, name, bytes: bytesRead(), sha256: sha256(), dialect, stoppedBy, ...counts };
}

type Taking = {
  readonly source: FileSource;
  readonly staging: Staging;
  readonly tally: FileTally;
  readonly take: (result: CutResult) => Promise<void>;
};

/** Has every piece checked and takes what becomes of it, in order. Gives back what stopped the reading. */
async function takeAll(cuts: AsyncIterable<Cut>, taking: Taking): Promise<Finding | undefined> {
  const { checkers, signal } = taking.staging;
  try {
    for await (const result of inOrder(tasksOf(cuts, taking), checkers.width, checkers.check)) {
      signal.throwIfAborted();
      await taking.take(result);
      if (result.stoppedBy) return result.stoppedBy;
    }
    return undefined;
  } catch (error) {
    if (error instanceof FileStopped) return error.finding;
    throw error;
  }
}

async function* tasksOf(cuts: AsyncIterable<Cut>, taking: Taking): AsyncGenerator<CutTask> {
  let plan: FilePlan | undefined;
  for await (const cut of cuts) {
    const isFirst = plan === undefined;
    plan ??= await begin(cut, taking);
    if (taking.tally.isHopeless) return;
    // A copy of its own: what a thread is given is gone here.
    if (plan) yield { ...cut, plan, bytes: new Uint8Array(cut.bytes), hasHeader: isFirst };
  }
}

async function begin(cut: Cut, { source, staging, tally }: Taking): Promise<FilePlan | undefined> {
  const { context, findings, onSpooled } = staging;
  const planned = await planFile(cut, { source, context, keepsAll: onSpooled !== undefined });
  if (planned === undefined) return undefined;
  findings.addAll(planned.findings);
  tally.hasHeader = true;
  tally.isHopeless = planned.isHopeless;
  tally.dialect = planned.plan.dialect;
  return planned.plan;
}
