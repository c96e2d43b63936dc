import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './build.mjs';
import { forkServer } from './bench-fork.mjs';
import { measureLoad } from './bench-load.mjs';
import { startPeer } from './bench-peer.mjs';
import {
  describeMachine,
  inFolderOfItsOwn,
  markdownTable,
  query,
  runBench,
  wholeNumber,
  withServer,
} from './bench-place.mjs';
import { measureProcess } from './bench-process.mjs';
import { pathOf, QUESTIONS } from './bench-questions.mjs';

/**
 * `npm run bench:api [-- --cases 1000000 --seconds 5 --peer]`: how many answers a second the API gives beside a bare server
 * that runs the same statement (the floor), cached, and as 304; and how long the facts themselves would take. `--url` takes a
 * database that already holds a published release. `--peer` also asks PostGraphile, which npm fetches (300 MB) and forgets.
 * Prints tables; says nothing about what is good.
 */
const LIAISON = fileURLToPath(new URL('../bin/liaison.mjs', import.meta.url));
const SERVER = fileURLToPath(new URL('./bench-server.mjs', import.meta.url));
const SECRET = 'a secret of the benchmark alone';
const CONNECTIONS = 16;
const ROUNDS = 3;
const COMPRESSED = { 'accept-encoding': 'br' };

const options = readOptions();
await runBench((stop) => inFolderOfItsOwn((folder) => inDatabase(folder, stop)));

/**
 * @param {string} folder
 * @param {AbortSignal} stop
 */
async function inDatabase(folder, stop) {
  if (options.url !== undefined) return bench(options.url, { folder, stop });
  const bundle = join(folder, 'bundle');
  const demo = ['demo', '--cases', String(options.cases), '--out', bundle];
  await measureProcess(process.execPath, [LIAISON, ...demo], { stop });
  await withServer(join(folder, 'server'), async (url) => {
    const env = { DATABASE_URL: url, LIAISON_RECORD_KEY_SECRET: SECRET };
    await measureProcess(process.execPath, [LIAISON, 'import', bundle, '--publish'], { env, stop });
    await query(url, 'analyze'); // what a running service knows of its tables after a while: else one look at the facts takes minutes
    await bench(url, { folder, stop });
  });
}

/**
 * @param {string} url
 * @param {{ folder: string, stop: AbortSignal }} place
 */
async function bench(url, { folder, stop }) {
  /** @type {import('./bench-fork.mjs').Forked[]} */
  const servers = [];
  const start = async (/** @type {string} */ kind) => {
    const server = await forkServer(SERVER, [kind, url, ...QUESTIONS.map(pathOf)]);
    servers.push(server);
    return server;
  };
  try {
    const [floor, fresh, kept] = [await start('floor'), await start('api-uncached'), await start('api')];
    const measured = [];
    for (const question of QUESTIONS) {
      console.error(question.name);
      measured.push(await measureQuestion(question, { url, floor, fresh, kept, stop }));
    }
    const tables = [rates(measured), latencies(measured), alone(measured, await casesIn(url))];
    console.log([...(await describe(url)), ...tables.flatMap((lines) => ['', ...lines])].join('\n'));
    if (options.peer) console.log(['', ...(await measurePeer(url, { folder, stop }))].join('\n'));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/**
 * @typedef {{ url: string, floor: Forked, fresh: Forked, kept: Forked, stop: AbortSignal }} Place
 * @typedef {import('./bench-fork.mjs').Forked} Forked
 * @param {typeof QUESTIONS[number]} question
 * @param {Place} place
 */
async function measureQuestion(question, { url, floor, fresh, kept, stop }) {
  const path = pathOf(question);
  const ask = (/** @type {Forked} */ server, more = {}) => measureServer(server, { path, stop, ...more });
  const [floorLoad, freshLoad] = await inTurns(
    () => ask(floor),
    () => ask(fresh),
  );
  return {
    name: question.name,
    floor: floorLoad,
    fresh: freshLoad,
    alone: await ask(fresh, { connections: 1 }),
    statementMs: await statementTimeOf(floor, path),
    compressed: await ask(fresh, { headers: COMPRESSED }),
    kept: await ask(kept, { headers: COMPRESSED }),
    same: await ask(kept, {
      headers: { ...COMPRESSED, 'if-none-match': await tagOf(kept, path) },
      status: 304,
    }),
    factsSeconds: await timeOf(url, question.facts),
  };
}

/**
 * Measures two servers in turns, so that whatever else the machine does meets both; gives the middle measurement of each.
 * @param {() => Promise<Measured>} first
 * @param {() => Promise<Measured>} second
 * @returns {Promise<[Measured, Measured]>}
 */
async function inTurns(first, second) {
  const [firsts, seconds] = [[await first()], [await second()]];
  while (firsts.length < ROUNDS) {
    firsts.push(await first());
    seconds.push(await second());
  }
  return [middleOf(firsts, ({ perSecond }) => perSecond), middleOf(seconds, ({ perSecond }) => perSecond)];
}

/**
 * What planning and running the statement of a path takes in the database, in milliseconds: the share of an answer that floor and API
 * both wait for.
 * @param {Forked} floor
 * @param {string} path
 */
async function statementTimeOf({ url }, path) {
  const times = [];
  while (times.length < ROUNDS) {
    const [{ 'QUERY PLAN': plan }] = await (await fetch(`${url}/explain${path}`)).json();
    times.push(plan[0]['Planning Time'] + plan[0]['Execution Time']);
  }
  return middleOf(times, (time) => time);
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => number} by
 * @returns {Item}
 */
function middleOf(items, by) {
  const middle = [...items].sort((a, b) => by(a) - by(b))[Math.floor(items.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/**
 * @typedef {import('./bench-load.mjs').Load & { cpuMs: number }} Measured
 * Processor time of the server for one answer, in milliseconds, beside what its clients saw.
 * @param {Forked} server
 * @param {{ path: string, headers?: Record<string, string>, status?: number, connections?: number, stop: AbortSignal }} asked
 * @returns {Promise<Measured>}
 */
async function measureServer(server, { path, connections = CONNECTIONS, stop, ...asked }) {
  const before = await server.cpuSeconds();
  const load = await measureLoad(
    { url: `${server.url}${path}`, ...asked },
    { connections, seconds: options.seconds, stop },
  );
  return { ...load, cpuMs: (1000 * ((await server.cpuSeconds()) - before)) / load.answers };
}

/**
 * The entity tag of the answer as the cache keeps it.
 * @param {Forked} server
 * @param {string} path
 */
async function tagOf({ url }, path) {
  const response = await fetch(`${url}${path}`, { headers: COMPRESSED });
  await response.arrayBuffer();
  return response.headers.get('etag') ?? '';
}

/**
 * @param {string} url
 * @param {string} statement
 * @returns {Promise<number>} seconds
 */
async function timeOf(url, statement) {
  const begun = performance.now();
  await query(url, statement);
  return (performance.now() - begun) / 1000;
}

/** @param {string} url */
async function casesIn(url) {
  const [facts] = await query(url, 'select count(*) from facts.case_record');
  return Number(facts?.count).toLocaleString('en');
}

/** @param {string} url */
async function describe(url) {
  const [release] = await query(url, `select count(*) from stats.release where state = 'published'`);
  return [
    ...(await describeMachine(url)),
    `- ${await casesIn(url)} cases, ${release?.count} published release(s); ${CONNECTIONS} connections, ${options.seconds} s each`,
    '- Floor: a bare Node server with the same pool that runs the same statement and writes its rows as JSON, not compressed; beside',
    `  it “uncached” is not compressed either. Both in turns, ${ROUNDS} times, of each the middle one`,
    '- Clients, servers and database share the machine; processor time is that of the server alone, without the database',
  ];
}

/** @param {readonly Awaited<ReturnType<typeof measureQuestion>>[]} measured */
function rates(measured) {
  return markdownTable(
    [
      'answers a second',
      'JSON',
      'floor',
      'uncached',
      'floor / uncached',
      'uncached, br',
      'cached, br',
      'cached / uncached',
      '304',
      'the facts themselves',
    ],
    measured.map(({ name, floor, fresh, compressed, kept, same, factsSeconds }) => [
      name,
      `${(fresh.bytes / 1024).toFixed(1)} KiB`,
      ...[floor, fresh].map(rate),
      (floor.perSecond / fresh.perSecond).toFixed(2),
      ...[compressed, kept].map(rate),
      (kept.perSecond / compressed.perSecond).toFixed(1),
      rate(same),
      `${factsSeconds.toFixed(2)} s for one`,
    ]),
  );
}

/** @param {readonly Awaited<ReturnType<typeof measureQuestion>>[]} measured */
function latencies(measured) {
  return markdownTable(
    ['p50 / p99; processor time of one answer', 'floor', 'uncached', 'uncached, br', 'cached, br', '304'],
    measured.map(({ name, floor, fresh, compressed, kept, same }) => [
      name,
      ...[floor, fresh, compressed, kept, same].map(
        ({ p50, p99, cpuMs }) => `${p50.toFixed(1)} / ${p99.toFixed(1)} ms; ${cpuMs.toFixed(2)} ms`,
      ),
    ]),
  );
}

/**
 * One row of the table “time of a figure by cases”; those of runs with other numbers of cases can be put below it.
 * @param {readonly Awaited<ReturnType<typeof measureQuestion>>[]} measured
 * @param {string} cases
 */
function alone(measured, cases) {
  return markdownTable(
    ['time of a figure, uncached, one connection (of it the statement)', ...measured.map(({ name }) => name)],
    [
      [
        `${cases} cases`,
        ...measured.map(
          ({ alone: { p50 }, statementMs }) => `${p50.toFixed(1)} (${statementMs.toFixed(1)}) ms`,
        ),
      ],
    ],
  );
}

/**
 * @param {string} url
 * @param {{ folder: string, stop: AbortSignal }} place
 */
async function measurePeer(url, { folder, stop }) {
  const peer = await startPeer(url, { folder: join(folder, 'peer'), stop });
  try {
    const load = await measureLoad(peer.asked, {
      connections: CONNECTIONS,
      seconds: options.seconds,
      stop,
    });
    return markdownTable(
      [`${peer.name}: cases by country and year, over the facts`, 'JSON', 'p50', 'p99'],
      [
        [
          `${rate(load)} a second`,
          `${(load.bytes / 1024).toFixed(1)} KiB`,
          ...[load.p50, load.p99].map(milliseconds),
        ],
      ],
    );
  } finally {
    await peer.stop();
  }
}

/** @param {{ perSecond: number }} load */
function rate({ perSecond }) {
  return perSecond < 10 ? perSecond.toFixed(2) : perSecond.toFixed(0);
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(1)} ms`;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '5' },
      url: { type: 'string' },
      peer: { type: 'boolean', default: false },
    },
  });
  return {
    cases: wholeNumber('cases', values.cases),
    seconds: wholeNumber('seconds', values.seconds),
    url: values.url,
    peer: values.peer,
  };
}
