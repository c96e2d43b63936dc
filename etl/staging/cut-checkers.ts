import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { checkCut } from './check-cut.ts';
import type { CutResult, CutTask } from './file-plan.ts';

/** Who reads pieces of files: threads, or this one. `width` pieces are worth having under way at a time. */
export type CutCheckers = {
  readonly width: number;
  check(task: CutTask): Promise<CutResult>;
  close(): Promise<void>;
};

const WORKER = new URL('./cut-worker.js', import.meta.url);

/** More threads than this only wait for the database. */
const MOST_THREADS = 4;

/** Rows in the making and the parsers' buffers; a thread that needs more holds something it should have let go. */
const THREAD_HEAP_MB = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** Bytes of a bundle below which starting threads costs more than they save. */
const WORTH_THREADS_BYTES = 4 * 2 ** 20;

/** How many threads to read a bundle of so many bytes with. */
export function threadsFor(bytes: number): number {
  return bytes < WORTH_THREADS_BYTES ? 0 : Math.min(availableParallelism(), MOST_THREADS);
}

/** Checkers in so many threads; with 0, in this one. The caller closes them. */
export function openCutCheckers(threads: number): CutCheckers {
  if (threads === 0) return { width: 1, check: checkCut, close: async () => undefined };
  const pool = new Piscina<CutTask, CutResult>({
    filename: WORKER.href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: THREAD_HEAP_MB,
  });
  return {
    width: threads * 2,
    check: (task) => pool.run(task, { transferList: [task.bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  };
}
