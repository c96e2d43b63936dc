import type { ImportProgress } from '../etl/import.ts';
import { escaped } from '../etl/report/escaped.ts';

type Sample = { readonly ms: number; readonly bytes: number; readonly rows: number };

/** Speeds are those of the last seconds, so that a slow beginning does not spoil the time left. */
const WINDOW_MS = 5_000;
/** Over less than this a speed would be a guess. */
const SHORTEST_MS = 1_000;

/**
 * Makes of the progress of an import a line that people read: per cent and time left of the file and of all files together,
 * rows, and rows a second. `clock` gives milliseconds.
 */
export function createImportMeter(clock: () => number): (progress: ImportProgress) => string {
  const startedAt = clock();
  const samples: Sample[] = [];
  return (progress) => {
    const now = { ms: clock(), bytes: progress.bytes, rows: progress.rows };
    const since = keepWindow(samples, now);
    const rows = `${counted(progress.rows)} rows`;
    if (progress.stage !== 'reading')
      return `${progress.stage}: ${rows} read, ${duration(now.ms - startedAt)} so far`;
    return [...shares(progress, since, now), rows, ...rowSpeed(since, now)].join('; ');
  };
}

function keepWindow(samples: Sample[], now: Sample): Sample {
  samples.push(now);
  while ((samples[1]?.ms ?? now.ms) <= now.ms - WINDOW_MS) samples.shift();
  return samples[0] ?? now;
}

function shares(progress: ImportProgress, since: Sample, now: Sample): readonly string[] {
  const { file, fileBytes = 0, fileBytesTotal = 0, bytes, bytesTotal } = progress;
  const speed = perMs(now.bytes - since.bytes, since, now);
  const all = `all files ${share(bytes, bytesTotal, speed)}`;
  return file === undefined ? [all] : [`${escaped(file)} ${share(fileBytes, fileBytesTotal, speed)}`, all];
}

function share(done: number, total: number, speed: number | undefined): string {
  const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
  if (speed === undefined || speed === 0) return `${percent} %`;
  return `${percent} %, ${duration((total - done) / speed)} left`;
}

function rowSpeed(since: Sample, now: Sample): readonly string[] {
  const speed = perMs(now.rows - since.rows, since, now);
  return speed === undefined ? [] : [`${counted(Math.round(speed * 1000))} rows/s`];
}

function perMs(amount: number, since: Sample, now: Sample): number | undefined {
  const passed = now.ms - since.ms;
  return passed < SHORTEST_MS ? undefined : amount / passed;
}

/** `8 s`, `2 min 5 s` or `1 h 3 min`. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
