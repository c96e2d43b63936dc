import type { BundleTotals } from '../load/bundle-totals.ts';

/**
 * Where the work of an import is; it waits while another import of its source is under way. `bytes` and `bytesTotal` are of all files together, `rows` those
 * read so far.
 */
export type JobProgress = {
  readonly stage: 'waiting' | 'reading' | 'checking' | 'loading';
  readonly file?: string | undefined;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly rows: number;
};

/** What was read, in numbers that can be compared with what is in the facts afterwards: of each file, and of the bundle. */
export type ControlTotals = BundleTotals & {
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly rows: number;
  }[];
};

/** The job in whose name work is done. A dry run leaves no record: it has no number. */
export type ImportJob = {
  readonly importId: number | undefined;
  /** Given when the work must stop: nothing of it will be kept. */
  readonly signal: AbortSignal;
  /** Says how far the work is; others see it within about a second. */
  advance(progress: JobProgress): void;
  /** Keeps the control totals with the job. Before anything is loaded; others see them at once. */
  keepControl(control: ControlTotals): Promise<void>;
};
