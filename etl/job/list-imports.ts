import type { Client } from 'pg';
import { withEtl } from '../connection.ts';
import type { ImportReport } from '../import-report.ts';
import type { ControlTotals, JobProgress } from './import-job.ts';
import type { JobState } from './job-record.ts';

/** An import as the person who feeds Liaison sees it. What an old record does not have is null. Times are UTC. */
export type ListedImport = {
  readonly importId: number;
  readonly source: string;
  readonly state: JobState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly extractDate: string | null;
  readonly stage: JobProgress['stage'] | null;
  readonly rowsRead: number | null;
  readonly bytesRead: number | null;
  readonly bytesTotal: number | null;
  /** Machine and number of the process, `host:pid`. */
  readonly process: string | null;
  /** Seconds since it was last heard of, by the clock of the database. */
  readonly silentSeconds: number | null;
  readonly cancelRequestedAt: Date | null;
  readonly reason: string | null;
};

/** An import with all that is kept about it. */
export type ShownImport = ListedImport & {
  readonly control: ControlTotals | null;
  readonly report: ImportReport | null;
};

/** Counts come as text from bigint columns, because they may be larger than a number can say; ours never are. */
const COLUMNS = `
  import_id::float8 as "importId", source_id as source, state, started_at as "startedAt",
  finished_at as "finishedAt", manifest ->> 'extract_date' as "extractDate", stage,
  rows_read::float8 as "rowsRead", bytes_read::float8 as "bytesRead", bytes_total::float8 as "bytesTotal", process,
  extract(epoch from now() - heartbeat_at)::float8 as "silentSeconds", cancel_requested_at as "cancelRequestedAt",
  reason`;

/** All imports, oldest first. */
export async function listImports(databaseUrl: string): Promise<readonly ListedImport[]> {
  const statement = `select ${COLUMNS} from facts.import order by import_id`;
  return withEtl(databaseUrl, async (client) => (await client.query<ListedImport>(statement)).rows);
}

/** One import, or undefined where there is none of that number. */
export async function findImport(databaseUrl: string, importId: number): Promise<ShownImport | undefined> {
  return withEtl(databaseUrl, (client) => readImport(client, importId));
}

async function readImport(client: Client, importId: number): Promise<ShownImport | undefined> {
  const statement = `select ${COLUMNS}, control, report from facts.import where import_id = $1`;
  return (await client.query<ShownImport>(statement, [importId])).rows[0];
}
