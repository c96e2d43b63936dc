import { hostname } from 'node:os';
import type { ClientBase } from 'pg';
import type { Manifest } from '../bundle/manifest.ts';
import type { ImportReport } from '../import-report.ts';
import type { ControlTotals, JobProgress } from './import-job.ts';
import { IMPORT_LOCK } from './import-lock.ts';

/** How an import ended. */
export type JobEnd = {
  readonly state: Exclude<JobState, 'running'>;
  readonly finishedAt: Date;
  readonly report?: ImportReport | undefined;
  readonly reason?: string | undefined;
  readonly progress: JobProgress;
  readonly control?: ControlTotals | undefined;
};

/** What state an import can be in; every one but `running` is final. */
export type JobState = 'running' | 'loaded' | 'refused' | 'held' | 'failed' | 'cancelled';

/** Why an import failed of which nothing else is known. */
const ABANDONED = 'the process ended before the import did';

/** What the record of an import begins with; its stage is `waiting` where another import of the source is under way. */
type JobBegin = {
  readonly manifest: Manifest;
  readonly now: Date;
  readonly stage: JobProgress['stage'];
};

/** Begins the record of an import and gives its number. The lock of the import is taken before anybody can see the record. */
export async function beginRecord(client: ClientBase, { manifest, now, stage }: JobBegin): Promise<number> {
  const { rows } = await client.query<{ readonly importId: number }>(
    `with begun as (
       insert into facts.import (source_id, state, started_at, manifest, stage, heartbeat_at, process)
       values ($1, 'running', $2, $3, $4, now(), $5) returning import_id)
     select import_id::float8 as "importId", pg_advisory_lock($6::integer, import_id::integer) from begun`,
    [manifest.source_id, now, JSON.stringify(manifest), stage, `${hostname()}:${process.pid}`, IMPORT_LOCK],
  );
  if (rows[0] === undefined) throw new Error('the database gave a new import no number');
  return rows[0].importId;
}

/** Marks an import as failed if it is called running, and says how many it were. Needs its lock. */
export async function failAbandoned(client: ClientBase, importId: number, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `update facts.import set state = 'failed', finished_at = $2, reason = $3
      where import_id = $1 and state = 'running'`,
    [importId, now, ABANDONED],
  );
  return rowCount ?? 0;
}

/**
 * Says that the import lives and how far it is; gives back whether somebody asked to cancel it. In a transaction nobody else writes the
 * record from then on until it ends.
 */
export async function beat(client: ClientBase, importId: number, progress: JobProgress): Promise<boolean> {
  const { rows } = await client.query<{ readonly cancel: boolean }>(
    `update facts.import set heartbeat_at = now(), ${PROGRESS}
      where import_id = $1 and state = 'running' returning cancel_requested_at is not null as cancel`,
    [importId, ...progressValues(progress)],
  );
  return rows[0]?.cancel === true;
}

/** Writes the control totals of a running import. */
export async function writeControl(
  client: ClientBase,
  importId: number,
  control: ControlTotals,
): Promise<void> {
  await client.query('update facts.import set control = $2 where import_id = $1', [
    importId,
    JSON.stringify(control),
  ]);
}

/**
 * Ends the record of an import, and says which state stands: a final one but `failed` is never changed. `failed` may be what
 * others thought of it while its process was without a database.
 */
export async function endRecord(client: ClientBase, importId: number, end: JobEnd): Promise<JobState> {
  const { rowCount } = await client.query(
    `update facts.import set ${PROGRESS}, state = $6, finished_at = $7, report = $8, reason = $9,
        control = coalesce($10, control)
      where import_id = $1 and state in ('running', 'failed')`,
    [importId, ...progressValues(end.progress), ...endValues(end)],
  );
  return rowCount === 1 ? end.state : stateOfRecord(client, importId);
}

const PROGRESS = 'stage = $2, rows_read = $3, bytes_read = $4, bytes_total = $5';

function progressValues({ stage, rows, bytes, bytesTotal }: JobProgress): readonly unknown[] {
  return [stage, rows, bytes, bytesTotal];
}

function endValues({ state, finishedAt, report, reason, control }: JobEnd): readonly unknown[] {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  return [state, finishedAt, json(report), reason ?? null, json(control)];
}

async function stateOfRecord(client: ClientBase, importId: number): Promise<JobState> {
  const { rows } = await client.query<{ readonly state: JobState }>(
    'select state from facts.import where import_id = $1',
    [importId],
  );
  if (rows[0] === undefined) throw new Error(`there is no record of import ${importId}`);
  return rows[0].state;
}
