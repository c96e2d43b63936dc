import type { ImportReport } from '../import-report.ts';
import { failureReason, ImportCancelled } from './import-errors.ts';
import type { ImportJob } from './import-job.ts';
import type { JobOptions, JobWork } from './job-options.ts';
import { type JobSession, openJobSession, STOPPED_HERE, whyStopped } from './job-session.ts';
import { beginRun, runRecorded } from './recorded-run.ts';
import { tryLockSource, waitForSource } from './source-lock.ts';

/**
 * Does the work of one import as the only one of its source, and keeps it only if its verdict is `loaded`.
 *
 * Errors: `ImportCancelled` when it was asked to stop; `ImportFailed` when it could not go on. In both nothing was changed.
 */
export async function runJob(options: JobOptions, work: JobWork): Promise<ImportReport> {
  if (options.signal?.aborted) throw new ImportCancelled(undefined, STOPPED_HERE);
  const session = await openJobSession(options.databaseUrl, options.signal);
  try {
    if (options.isDryRun) return await orCancelled(session, rehearse(options, session, work));
    const run = await orCancelled(session, beginRun(options, session));
    return await runRecorded(run, work);
  } finally {
    await session.close();
  }
}

/** Before there is a record: what was asked to stop is cancelled, also where its work came to another end. */
async function orCancelled<Result>(session: JobSession, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (session.signal.aborted) throw new ImportCancelled(undefined, whyStopped(session));
    throw new Error(failureReason(error), { cause: error });
  }
}

async function rehearse(options: JobOptions, session: JobSession, work: JobWork): Promise<ImportReport> {
  const job: ImportJob = {
    importId: undefined,
    signal: session.signal,
    advance: () => undefined,
    keepControl: async () => undefined,
  };
  try {
    const { client } = session;
    const { source_id } = options.manifest;
    if (!(await tryLockSource(client, source_id))) await waitForSource(client, source_id, options.onWaiting);
    await client.query('begin');
    const report = await work(client, job);
    session.signal.throwIfAborted();
    return report;
  } finally {
    await session.letFinish();
    await session.rollBack();
  }
}
