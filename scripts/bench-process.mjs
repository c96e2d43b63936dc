import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const USAGE = new URL('./bench-usage.mjs', import.meta.url).href;

/**
 * @typedef {{ wallSeconds: number, cpuSeconds: number | undefined, peakBytes: number | undefined }} Measured
 * Time of the clock, processor time of all threads, and memory at its peak; the last two of Node programs alone.
 */

/**
 * Runs a program to its end, its messages passed on, and measures it. Errors: when it fails, or is stopped by the signal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, usageFile?: string, stop: AbortSignal }} options
 * @returns {Promise<Measured>}
 */
export async function measureProcess(program, args, { env = {}, usageFile, stop }) {
  stop.throwIfAborted();
  const measuring =
    usageFile === undefined ? {} : { NODE_OPTIONS: `--import=${USAGE}`, BENCH_USAGE_FILE: usageFile };
  const begun = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...env, ...measuring },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const interrupt = () => child.kill('SIGINT');
  stop.addEventListener('abort', interrupt);
  const status = await ended(child);
  stop.removeEventListener('abort', interrupt);
  stop.throwIfAborted();
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return { wallSeconds: (performance.now() - begun) / 1000, ...readUsage(usageFile) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | string | null>} exit status, or the signal that ended it
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
}

/** @param {string | undefined} file */
function readUsage(file) {
  if (file === undefined || !existsSync(file)) return { cpuSeconds: undefined, peakBytes: undefined };
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024 };
}
