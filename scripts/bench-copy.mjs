import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { measureProcess } from './bench-process.mjs';

/** The two files that hold nearly all of a bundle. */
const FILES = ['cases.csv', 'participations.csv'];
const PSQL = 'psql';
const LONGEST_HEADER = 64 * 1024;

const HAS_PSQL = spawnSync(PSQL, ['--version'], { stdio: 'ignore' }).status === 0;

/** How the files are copied: with psql where the machine has it, else with the same COPY through Node. */
export const COPY_PROGRAM = HAS_PSQL
  ? 'psql \\copy'
  : 'COPY FROM STDIN through pg-copy-streams (no psql here)';

/**
 * Copies both files into bare unlogged tables whose columns are all text, made before and dropped after the clock runs.
 * @param {{ folder: string, url: string, stop: AbortSignal }} options
 * @returns {Promise<number>} seconds
 */
export async function measureBareCopy({ folder, url, stop }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let seconds = 0;
    for (const file of FILES.map((name) => join(folder, name))) {
      const table = `bare_${basename(file, '.csv')}`;
      await client.query(`create unlogged table ${table} (${textColumns(file)})`);
      seconds += await copy(client, { file, table, url, stop });
      await client.query(`drop table ${table}`);
    }
    return seconds;
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {{ file: string, table: string, url: string, stop: AbortSignal }} options
 */
async function copy(client, { file, table, url, stop }) {
  if (!HAS_PSQL) return copyThroughNode(client, { file, table, stop });
  const command = `\\copy ${table} from '${file.replaceAll("'", "''")}' with (format csv, header)`;
  const { wallSeconds } = await measureProcess(PSQL, ['-X', '-q', '-c', command], {
    env: loginOf(url),
    stop,
  });
  return wallSeconds;
}

/**
 * @param {pg.Client} client
 * @param {{ file: string, table: string, stop: AbortSignal }} options
 */
async function copyThroughNode(client, { file, table, stop }) {
  const begun = performance.now();
  const statement = copyFrom(`copy ${table} from stdin with (format csv, header)`);
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), client.query(statement), {
    signal: stop,
  });
  return (performance.now() - begun) / 1000;
}

/**
 * The columns of a file that we made ourselves, whose names need no quotation marks.
 * @param {string} file
 */
function textColumns(file) {
  const start = Buffer.alloc(LONGEST_HEADER);
  const opened = openSync(file, 'r');
  const length = readSync(opened, start);
  closeSync(opened);
  const [header = ''] = start.toString('utf8', 0, length).split(/\r?\n/);
  return header
    .split(',')
    .map((name) => `"${name}" text`)
    .join(', ');
}

/**
 * The login in the environment of psql, where no other user of the machine can read it.
 * @param {string} url
 */
function loginOf(url) {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
  };
}
