import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forkServer } from './bench-fork.mjs';
import { query } from './bench-place.mjs';
import { measureProcess } from './bench-process.mjs';

/** What is compared, fetched for one run and no dependency of the project. It needs a newer Node than the project does. */
const PACKAGES = ['postgraphile@5.1.5', '@graphile/pg-aggregates@0.2.0-rc.2', 'pg@8.23.1', 'node@22'];
const SERVER = fileURLToPath(new URL('./bench-peer-server.mjs', import.meta.url));
const SCHEMA = 'bench_peer';

/** Cases and their States, joined as the question needs them: its aggregates group one table or view. */
const VIEW = `create view ${SCHEMA}.case_country as
  select p.case_key, p.country, left(c.opened_on, 4) as year
  from facts.case_record c join facts.participation p using (case_key)
  where p.party_type = 'STATE' and c.confidentiality is null and c.withdrawn_by is null`;

const QUESTION = `{ allCaseCountries { groupedAggregates(groupBy: [COUNTRY, YEAR]) { keys distinctCount { caseKey } } } }`;

/**
 * Starts PostGraphile with its aggregates over the facts of a database; `stop` ends it and takes its view away.
 * @param {string} url
 * @param {{ folder: string, stop: AbortSignal }} place
 */
export async function startPeer(url, { folder, stop }) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await measureProcess('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...PACKAGES], {
    stop,
  });
  await query(url, `drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}; ${VIEW}`);
  const execPath = join(folder, 'node_modules', 'node', 'bin', 'node');
  const server = await forkServer(SERVER, [folder, url, SCHEMA], { execPath });
  return {
    name: PACKAGES.slice(0, 2).join(' with '),
    asked: {
      url: `${server.url}/graphql`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    },
    async stop() {
      await server.stop();
      await query(url, `drop schema ${SCHEMA} cascade`);
    },
  };
}
