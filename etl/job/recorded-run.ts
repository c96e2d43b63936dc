import { withEtl } from '../connection.ts';
import type { ImportReport } from '../import-report.ts';
import { startHeartbeat } from './heartbeat.ts';
import { failureReason, ImportCancelled, ImportFailed } from './import-errors.ts';
import type { ControlTotals, JobProgress } from './import-job.ts';
import type { JobOptions, JobWork } from './job-options.ts';
import { beat, beginRecord, endRecord, type JobEnd, type JobState, writeControl } from './job-record.ts';
import { type JobSession, whyStopped } from './job-session.ts';
import { A_RESTART, persist } from './patience.ts';
import { tryLockSource, waitForSource } from './source-lock.ts';
import { sweepOthers } from './sweep.ts';

const CANCELLED_ELSEWHERE = 'stopped by liaison import cancel';

/** An import with a record: what it has read so far, and what it is called. */
type Run = {
  readonly importId: number;
  readonly options: JobOptions;
  readonly session: JobSession;
  progress: JobProgress;
  control: ControlTotals | undefined;
};

/** Begins an import with its record, as one that waits where another import of its source is under way. */
export async function beginRun(options: JobOptions, session: JobSession): Promise<Run> {
  const { manifest, now } = options;
  session.signal.throwIfAborted();
  const isFree = await tryLockSource(session.client, manifest.source_id);
  const stage = isFree ? 'reading' : 'waiting';
  const importId = await beginRecord(session.client, { manifest, now, stage });
  const progress: JobProgress = { stage, bytes: 0, bytesTotal: 0, rows: 0 };
  return { importId, options, session, progress, control: undefined };
}

/**
 * Does the work of an import in one transaction, as the only one of its source, and ends its record. A loaded import and its
 * record are committed together; of any other only the record is left.
 */
export async function runRecorded(run: Run, work: JobWork): Promise<ImportReport> {
  const done = await attempt(run, work);
  if (done.error !== undefined) return settleFailure(run, done);
  if (done.report.verdict !== 'loaded')
    await recordEnd(run, await run.session.rollBack(), reported(run, done.report));
  return done.report;
}

type Attempt =
  | { readonly report: ImportReport; readonly error?: undefined }
  | { readonly report: ImportReport | undefined; readonly error: NonNullable<unknown> };

/** From waiting for its turn to the commit, if there is one; an error is given back, with what was known by then. */
async function attempt(run: Run, work: JobWork): Promise<Attempt> {
  const { session, options, importId } = run;
  const heart = startHeartbeat({
    databaseUrl: options.databaseUrl,
    importId,
    progress: () => run.progress,
    onCancel: () => session.stop(CANCELLED_ELSEWHERE),
  });
  let report: ImportReport | undefined;
  try {
    await takeTurn(run);
    await session.client.query('begin');
    report = await work(session.client, jobOf(run));
    await quieten(heart, session);
    session.signal.throwIfAborted();
    if (report.verdict === 'loaded') await commit(run, report);
    return { report };
  } catch (error) {
    await quieten(heart, session);
    return { report, error: error ?? new Error('the import failed without a reason') };
  }
}

/** Waits for the import before this one; then ends the record of every import whose process died, also of that one. */
async function takeTurn(run: Run): Promise<void> {
  const { session, options, importId } = run;
  const { client } = session;
  if (run.progress.stage === 'waiting') {
    await waitForSource(client, options.manifest.source_id, options.onWaiting);
    run.progress = { ...run.progress, stage: 'reading' };
    await beat(client, importId, run.progress);
  }
  await sweepOthers(client, importId, options.now);
}

function jobOf(run: Run) {
  const { importId, options, session } = run;
  return {
    importId,
    signal: session.signal,
    advance: (progress: JobProgress) => {
      run.progress = progress;
    },
    keepControl: async (control: ControlTotals) => {
      run.control = control;
      await withEtl(options.databaseUrl, (client) => writeControl(client, importId, control));
    },
  };
}

/** No beat and no cancel comes between the end of the work and the commit. */
async function quieten(heart: { stop(): Promise<void> }, session: JobSession): Promise<void> {
  await heart.stop();
  await session.letFinish();
}

/** A request to cancel that came before is kept to; one that comes now waits, and finds the import loaded. */
async function commit(run: Run, report: ImportReport): Promise<void> {
  const { session, importId } = run;
  if (await beat(session.client, importId, run.progress)) session.stop(CANCELLED_ELSEWHERE);
  session.signal.throwIfAborted();
  const state = await endRecord(session.client, importId, reported(run, report));
  if (state !== 'loaded') throw new Error(`import ${importId} is ${state} already`);
  await session.client.query('commit');
}

function reported({ progress, control }: Run, report: ImportReport): JobEnd {
  return { state: report.verdict, finishedAt: new Date(report.finishedAt), report, progress, control };
}

/**
 * Writes down that an import failed or was cancelled. The record knows better where the answer to a commit was lost: an import
 * that it calls loaded is loaded. Errors: always throws otherwise.
 */
async function settleFailure(run: Run, { report, error }: Attempt): Promise<ImportReport> {
  const { session, options, importId, progress, control } = run;
  const isCancelled = session.signal.aborted;
  const reason = isCancelled ? whyStopped(session) : failureReason(error);
  const isConnected = await session.rollBack();
  const state = await recordEnd(run, isConnected, {
    state: isCancelled ? 'cancelled' : 'failed',
    finishedAt: options.clock(),
    reason,
    progress,
    control,
  });
  if (state === 'loaded' && report !== undefined) return report;
  if (isCancelled) throw new ImportCancelled(importId, reason);
  throw new ImportFailed(importId, reason, { isRecorded: state !== undefined, cause: error });
}

/**
 * Writes how an import ended and says which state stands. While the database is away it tries again for a while; when that is
 * over, nothing is known and the next sweep ends the record.
 */
async function recordEnd(
  { options, session, importId }: Run,
  isConnected: boolean,
  end: JobEnd,
): Promise<JobState | undefined> {
  const here = isConnected
    ? await endRecord(session.client, importId, end).catch(() => undefined)
    : undefined;
  if (here !== undefined) return here;
  const { databaseUrl, patience = A_RESTART } = options;
  return persist(() => withEtl(databaseUrl, (client) => endRecord(client, importId, end)), patience).catch(
    () => undefined,
  );
}
