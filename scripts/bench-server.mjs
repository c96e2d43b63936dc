import { once } from 'node:events';
import { createServer } from 'node:http';
import pg from 'pg';
import { addressOf, HOST } from './bench-fork.mjs';

/**
 * One server of `bench:api`, in a process of its own: `node bench-server.mjs KIND DATABASE_URL PATH…`. It tells its address to
 * the process that forked it, answers any message with the processor time it used, and ends when that process lets go of it.
 */
const DIST = new URL('../dist/', import.meta.url);

/** As many connections to the database as the API has. */
const POOL_SIZE = 12;

const [kind = '', databaseUrl = '', ...paths] = process.argv.slice(2);
const { url, close } = await start();
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', close);
process.send?.({ url });

/** @typedef {{ url: string, close: () => void }} Listening */

/** @returns {Promise<Listening>} */
async function start() {
  switch (kind) {
    case 'floor':
      return startFloor();
    case 'api':
      return listening(await openApi());
    case 'api-uncached':
      return startUncachedApi();
    default:
      throw new Error(`unknown kind of server: ${kind}`);
  }
}

/** The service, to which every question is a new one: nothing is found in the cache or shared with who asks the same. */
async function startUncachedApi() {
  const { Answers } = await load('api/answers/answers.js');
  const app = await openApi();
  const answers = app.get(Answers);
  const send = answers.send.bind(answers);
  let asked = 0;
  answers.send = (
    /** @type {[unknown, unknown, { identity: string[] }]} */ ...[request, response, question]
  ) => {
    asked += 1;
    return send(request, response, { ...question, identity: [...question.identity, String(asked)] });
  };
  return listening(app);
}

/**
 * The least that can answer: a bare server that runs the statement of a path and writes its rows as they come. Under `/explain` it
 * says instead how the database ran the statement (`explain (analyze, format json)`).
 */
async function startFloor() {
  const statements = await statementsOf();
  const { connectionAs } = await load('etl/schema/connection.js');
  const pool = new pg.Pool({ ...connectionAs('api', databaseUrl), max: POOL_SIZE });
  const server = createServer(async ({ url }, response) => {
    const [, explain, path = ''] = /^(\/explain)?(.*)$/.exec(url ?? '') ?? [];
    const { text, parameters } = statements.get(path);
    const { rows } = await pool.query(explain ? `explain (analyze, format json) ${text}` : text, parameters);
    const body = Buffer.from(JSON.stringify(rows));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  return { url: addressOf(server), close: () => server.close(() => pool.end()) };
}

/** The statement that the API runs for each path, against the latest release. */
async function statementsOf() {
  const { ReleaseQuery } = await load('api/release.query.js');
  const { selectionSchema } = await load('domain/selection-query.js');
  const { readQuestion } = await load('api/figures/question.js');
  const { orThrow } = await load('api/problem.js');
  const { compile } = await load('api/figures/compile.js');
  const app = await openApi();
  const found = orThrow(await app.get(ReleaseQuery).find('latest'));
  await app.close();
  return new Map(
    paths.map((path) => {
      const { searchParams } = new URL(path, `http://${HOST}`);
      const selection = selectionSchema.parse(Object.fromEntries(searchParams));
      return [path, compile(orThrow(readQuestion(selection, found)))];
    }),
  );
}

/** The application without a port. */
async function openApi() {
  const { createApp } = await load('api/server.js');
  return createApp({ databaseUrl, webRoot: 'none' });
}

/**
 * @param {Awaited<ReturnType<typeof openApi>>} app
 * @returns {Promise<Listening>}
 */
async function listening(app) {
  await app.listen(0, HOST);
  return { url: (await app.getUrl()).replace(/\/$/, ''), close: () => app.close() };
}

/**
 * A module of the built program.
 * @param {string} path
 */
function load(path) {
  return import(new URL(path, DIST).href);
}
