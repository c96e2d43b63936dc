import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './build.mjs';
import { COPY_PROGRAM, measureBareCopy } from './bench-copy.mjs';
import {
  describeMachine,
  inFolderOfItsOwn,
  markdownTable,
  mebibytes,
  query,
  runBench,
  seconds,
  wholeNumber,
  withServer,
} from './bench-place.mjs';
import { measureProcess } from './bench-process.mjs';

/**
 * `npm run bench:import [-- --cases 1000000 --seed 1 --rounds 1]`: how long an import takes, from the files to a published
 * release, beside a bare COPY of the same files into the same server. Prints a table; says nothing about what is good.
 */
const LIAISON = fileURLToPath(new URL('../bin/liaison.mjs', import.meta.url));
const SECRET = 'a secret of the benchmark alone';

const { cases, seed, rounds } = readOptions();
await runBench((stop) => inFolderOfItsOwn((folder) => bench(folder, stop)));

/**
 * @param {string} folder
 * @param {AbortSignal} stop
 */
async function bench(folder, stop) {
  const bundle = join(folder, 'bundle');
  const demo = ['demo', '--cases', String(cases), '--seed', String(seed), '--out', bundle];
  await measureProcess(process.execPath, [LIAISON, ...demo], { stop });
  await withServer(join(folder, 'server'), async (url) => {
    const measured = [];
    for (let round = 1; round <= rounds; round++) {
      console.error(`round ${round} of ${rounds}`);
      const copySeconds = await measureBareCopy({ folder: bundle, url, stop });
      measured.push({ copySeconds, ...(await measureImport({ folder, bundle, url, stop })) });
    }
    console.log([...(await describe(bundle, url)), '', ...table(measured)].join('\n'));
  });
}

/**
 * @typedef {{ importSeconds: number, buildSeconds: number }} Phases
 * @typedef {import('./bench-process.mjs').Measured & Phases} Import
 * @param {{ folder: string, bundle: string, url: string, stop: AbortSignal }} options
 * @returns {Promise<Import>} the whole command, in a database of its own
 */
async function measureImport({ folder, bundle, url, stop }) {
  const database = Object.assign(new URL(url), { pathname: '/bench' }).href;
  await query(url, 'create database bench');
  const measured = await measureProcess(process.execPath, [LIAISON, 'import', bundle, '--publish'], {
    env: { DATABASE_URL: database, LIAISON_RECORD_KEY_SECRET: SECRET },
    usageFile: join(folder, 'usage.json'),
    stop,
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
  const sizes = ['cases.csv', 'participations.csv'].map(
    (name) => `${name} ${mebibytes(statSync(join(bundle, name)).size)}`,
  );
  return [
    ...(await describeMachine(url)),
    `- Bundle: ${cases.toLocaleString('en')} cases, seed ${seed}; ${sizes.join(', ')}`,
    `- Bare copy: ${COPY_PROGRAM} of both files into unlogged tables of text columns`,
  ];
}

/** @param {readonly ({ copySeconds: number } & Import)[]} measured */
function table(measured) {
  return markdownTable(
    [
      'round',
      'bare copy',
      'import to published release',
      'of which import',
      'of which release',
      'ratio',
      'processor time of Node',
      'peak memory of Node',
    ],
    measured.map((round, index) => [index + 1, ...cells(round)]),
  );
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
