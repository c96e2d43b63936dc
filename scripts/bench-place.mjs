import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const ENGINE = new URL('../dist/engine/embedded-postgres.js', import.meta.url).href;
const MEBIBYTE = 2 ** 20;

/**
 * A server that nobody else uses, gone with its data when the work is over.
 * @template Result
 * @param {string} dataDir
 * @param {(url: string) => Promise<Result>} work
 */
export async function withServer(dataDir, work) {
  const { startEmbeddedPostgres } = await import(ENGINE);
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

/**
 * The database runs as another account where this one is root, so the folder is opened for others to pass through.
 * @param {(folder: string) => Promise<void>} work
 */
export async function inFolderOfItsOwn(work) {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  chmodSync(folder, 0o711);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a benchmark to its end, with a signal that Ctrl-C aborts. A failure is told in one sentence.
 * @param {(stop: AbortSignal) => Promise<void>} work
 */
export async function runBench(work) {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort(new Error('stopped')));
  try {
    await work(stop.signal);
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error}`);
    process.exitCode = stop.signal.aborted ? 130 : 1;
  }
}

/**
 * The machine and the two programs that all is measured on, as items of a Markdown list.
 * @param {string} url
 */
export async function describeMachine(url) {
  const [server] = await query(url, 'show server_version');
  const [cpu] = cpus();
  return [
    `- Machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${mebibytes(totalmem())} of memory`,
    `- Node ${process.version}, PostgreSQL ${server?.server_version}`,
  ];
}

/**
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function query(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/**
 * An option that is a whole number from 1. Errors: wrong use ends the program.
 * @param {string} name
 * @param {string} text
 */
export function wholeNumber(name, text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  console.error(`--${name} is a whole number from 1, not ${text}`);
  process.exit(2);
}

/**
 * The lines of a Markdown table.
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function markdownTable(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** @param {number | undefined} value */
export function seconds(value) {
  return value === undefined ? '?' : `${value.toFixed(2)} s`;
}

/** @param {number | undefined} bytes */
export function mebibytes(bytes) {
  return bytes === undefined
    ? '?'
    : `${(bytes / MEBIBYTE).toLocaleString('en', { maximumFractionDigits: bytes < 10 * MEBIBYTE ? 1 : 0 })} MiB`;
}
