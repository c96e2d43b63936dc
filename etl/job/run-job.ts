import type { ImportReport } from '../import-report.ts';
import { failureReason, ImportCancelled } from './import-errors.ts';
import type { ImportJob } from './import-job.ts';
import type { JobOptions, JobWork } from './job-options.ts';
import { type JobSession, openJobSession, STOPPED_HERE, whyStopped } from './job-session.ts';
import { runRecorded } from './recorded-run.ts';
import { lockSource } from './source-lock.ts';

/**
 * Does the work of one import as the only one of its source, and keeps it only if its verdict is `loaded`.
 *
 * Errors: `ImportCancelled` when it was asked to stop; `ImportFailed` when it could not go on. In both nothing was changed.
 */
export async function runJob(options: JobOptions, work: JobWork): Promise<ImportReport> {
  if (options.signal?.aborted) throw new ImportCancelled(undefined, STOPPED_HERE);
  const session = await openJobSession(options.databaseUrl, options.signal);
  try {
    await orCancelled(session, lockSource(session.client, options.manifest.source_id, options.onWaiting));
    if (options.isDryRun) return await orCancelled(session, rehearse(session, work));
    return await runRecorded(options, session, work);
  } finally {
    await session.close();
  }
}

/** What was asked to stop is cancelled, also where its work came to an end. */
async function orCancelled<Result>(session: JobSession, work: Promise<Result>): Promise<Result> {
  try {
    const result = await work;
    session.signal.throwIfAborted();
    return result;
  } catch (error) {
    if (session.signal.aborted) throw new ImportCancelled(undefined, whyStopped(session));
    throw new Error(failureReason(error), { cause: error });
  }
}

async function rehearse(session: JobSession, work: JobWork): Promise<ImportReport> {
  const job: ImportJob = {
    importId: undefined,
    signal: session.signal,
    advance: () => undefined,
    keepControl: async () => undefined,
  };
  try {
    await session.client.query('begin');
    return await work(session.client, job);
  } finally {
    await session.letFinish();
    await session.rollBack();
  }
}
