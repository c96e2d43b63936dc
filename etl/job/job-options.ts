import type { Client } from 'pg';
import type { Manifest } from '../bundle/manifest.ts';
import type { ImportReport } from '../import-report.ts';
import type { ImportJob } from './import-job.ts';
import type { Patience } from './patience.ts';
import type { Waiting } from './source-lock.ts';

export type JobOptions = {
  readonly databaseUrl: string;
  readonly manifest: Manifest;
  readonly now: Date;
  clock(): Date;
  /** Given when the import shall stop: it rolls back and ends as cancelled. */
  readonly signal?: AbortSignal | undefined;
  /** Another import of the source is under way; this one comes after it. */
  readonly onWaiting?: ((waiting: Waiting) => void) | undefined;
  /** Does the same work and always rolls back; no record is left. */
  readonly isDryRun: boolean;
  /** How long a lost database is waited for, to write down how the import ended. */
  readonly patience?: Patience;
};

/** The work of an import, inside its transaction. Ends with the report whose verdict says what becomes of the transaction. */
export type JobWork = (client: Client, job: ImportJob) => Promise<ImportReport>;
