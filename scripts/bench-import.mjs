import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import './build.mjs';
import { COPY_PROGRAM, measureBareCopy } from './bench-copy.mjs';
import { measureProcess } from './bench-process.mjs';

/**
 * `npm run bench:import [-- --cases 1000000 --seed 1 --rounds 1]`: how long an import takes, from the files to a published
 * release, beside a bare COPY of the same files into the same server. Prints a table; says nothing about what is good.
 */
const LIAISON = fileURLToPath(new URL('../bin/liaison.mjs', import.meta.url));
const ENGINE = new URL('../dist/engine/embedded-postgres.js', import.meta.url).href;
const SECRET = 'a secret of the benchmark alone';
const MEBIBYTE = 2 ** 20;

const { cases, seed, rounds } = readOptions();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort(new Error('stopped')));
try {
  await inFolderOfItsOwn(bench);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

/** @param {string} folder */
async function bench(folder) {
  const bundle = join(folder, 'bundle');
  const demo = ['demo', '--cases', String(cases), '--seed', String(seed), '--out', bundle];
  await measureProcess(process.execPath, [LIAISON, ...demo], { stop: stop.signal });
  await withServer(join(folder, 'server'), async (url) => {
    const measured = [];
    for (let round = 1; round <= rounds; round++) {
      console.error(`round ${round} of ${rounds}`);
      const copySeconds = await measureBareCopy({ folder: bundle, url, stop: stop.signal });
      measured.push({ copySeconds, ...(await measureImport({ folder, bundle, url })) });
    }
    console.log([...(await describe(bundle, url)), '', ...table(measured)].join('\n'));
  });
}

/**
 * @typedef {{ importSeconds: number, buildSeconds: number }} Phases
 * @typedef {import('./bench-process.mjs').Measured & Phases} Import
 * @param {{ folder: string, bundle: string, url: string }} options
 * @returns {Promise<Import>} the whole command, in a database of its own
 */
async function measureImport({ folder, bundle, url }) {
  const database = Object.assign(new URL(url), { pathname: '/bench' }).href;
  await query(url, 'create database bench');
  const measured = await measureProcess(process.execPath, [LIAISON, 'import', bundle, '--publish'], {
    env: { DATABASE_URL: database, LIAISON_RECORD_KEY_SECRET: SECRET },
    usageFile: join(folder, 'usage.json'),
    stop: stop.signal,
  });
  const phases = await readPhases(database);
  await query(url, 'drop database bench');
  return { ...measured, ...phases };
}

/**
 * How long the import and the building of the release took, as the database remembers them.
 * @param {string} database
 * @returns {Promise<Phases>}
 */
async function readPhases(database) {
  const [row] = await query(
    database,
    `select extract(epoch from i.finished_at - i.started_at)::float as import,
       extract(epoch from r.published_at - r.created_at)::float as build
     from facts.import i cross join stats.release r`,
  );
  if (row === undefined) throw new Error('the import left no published release');
  return { importSeconds: Number(row.import), buildSeconds: Number(row.build) };
}

/**
 * @param {string} bundle
 * @param {string} url
 */
async function describe(bundle, url) {
  const [server] = await query(url, 'show server_version');
  const [cpu] = cpus();
  const sizes = ['cases.csv', 'participations.csv'].map(
    (name) => `${name} ${mebibytes(statSync(join(bundle, name)).size)}`,
  );
  return [
    `- Machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${mebibytes(totalmem())} of memory`,
    `- Node ${process.version}, PostgreSQL ${server?.server_version} (embedded, its default settings)`,
    `- Bundle: ${cases.toLocaleString('en')} cases, seed ${seed}; ${sizes.join(', ')}`,
    `- Bare copy: ${COPY_PROGRAM} of both files into unlogged tables of text columns`,
  ];
}

/** @param {readonly ({ copySeconds: number } & Import)[]} measured */
function table(measured) {
  return [
    '| round | bare copy | import to published release | of which import | of which release | ratio | processor time of Node | peak memory of Node |',
    '|---|---|---|---|---|---|---|---|',
    ...measured.map((round, index) => `| ${[index + 1, ...cells(round)].join(' | ')} |`),
  ];
}

/** @param {{ copySeconds: number } & Import} round */
function cells({ copySeconds, wallSeconds, importSeconds, buildSeconds, cpuSeconds, peakBytes }) {
  return [
    ...[copySeconds, wallSeconds, importSeconds, buildSeconds].map(seconds),
    (wallSeconds / copySeconds).toFixed(1),
    seconds(cpuSeconds),
    mebibytes(peakBytes),
  ];
}

/** @param {number | undefined} value */
function seconds(value) {
  return value === undefined ? '?' : `${value.toFixed(2)} s`;
}

/** @param {number | undefined} bytes */
function mebibytes(bytes) {
  return bytes === undefined
    ? '?'
    : `${(bytes / MEBIBYTE).toLocaleString('en', { maximumFractionDigits: bytes < 10 * MEBIBYTE ? 1 : 0 })} MiB`;
}

/**
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<Record<string, unknown>[]>}
 */
async function query(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/**
 * A server that nobody else uses, gone with its data when the work is over.
 * @param {string} dataDir
 * @param {(url: string) => Promise<void>} work
 */
async function withServer(dataDir, work) {
  const { startEmbeddedPostgres } = await import(ENGINE);
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

/**
 * The database runs as another account where this one is root, so the folder is opened for others to pass through.
 * @param {(folder: string) => Promise<void>} work
 */
async function inFolderOfItsOwn(work) {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-bench-'));
  chmodSync(folder, 0o711);
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '1' },
    },
  });
  return {
    cases: wholeNumber('cases', values.cases),
    seed: wholeNumber('seed', values.seed),
    rounds: wholeNumber('rounds', values.rounds),
  };
}

/**
 * @param {string} name
 * @param {string} text
 */
function wholeNumber(name, text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  console.error(`--${name} is a whole number from 1, not ${text}`);
  process.exit(2);
}
