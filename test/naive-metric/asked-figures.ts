import { join } from 'node:path';
import fc from 'fast-check';
import type { DataTable } from '#domain/data-table';
import { startServer } from '../../api/server.ts';
import { importBundle } from '../../etl/import.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { publishRelease } from '../../etl/release/publish.ts';
import { makeTemporaryFolder } from '../acceptance/temporary-folder.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { DELIVERIES } from './arbitrary-deliveries.ts';
import { type Delivery, factsAfter } from './delivery.ts';
import type { ReleaseFacts } from './facts.ts';
import { writeDelivery } from './write-delivery.ts';

/** What the API answers to a query: a table, or the sentence with which it refuses. */
type Answer = DataTable | { readonly refusal: string };

/** Two releases of random bundles, imported, published and served; and the facts that they were made from. */
export type World = {
  readonly facts: ReleaseFacts;
  readonly before: ReleaseFacts;
  ask(query: string): Promise<Answer>;
  close(): Promise<void>;
};

const NOW = new Date('2023-06-01T00:00:00Z');
const WARNINGS = [
  'NOT_COOPERATION',
  'SOURCE_SHRINKS',
  'REQUESTS_SHRINK',
  'SOURCE_LOSES_AGENCY',
  'SOURCE_LOSES_COUNTRY',
];

/** Makes random deliveries from a seed, and does with them all that is done with real ones. */
export async function openWorld(seed: number): Promise<World> {
  const [made] = fc.sample(DELIVERIES, { seed, numRuns: 1 });
  if (!made) throw new Error('no deliveries were made');
  const database = await createMigratedDatabase();
  await release(database.url, made.first);
  await release(database.url, made.later);
  const server = await startServer({
    databaseUrl: database.url,
    port: 0,
    host: '127.0.0.1',
    webRoot: '/nowhere',
  });
  return {
    facts: factsAfter([...made.first, ...made.later]),
    before: factsAfter(made.first),
    ask: (query) => askFigures(`${server.url}/api/v1/figures?${query}`),
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

async function askFigures(address: string): Promise<Answer> {
  const response = await fetch(address);
  const answer = await response.json();
  if (response.status === 200) return answer;
  if (response.status === 422) return { refusal: answer.detail };
  throw new Error(`${address} was answered with ${response.status}: ${JSON.stringify(answer)}`);
}

/** Imports each delivery, builds a release of everything and publishes it. */
async function release(databaseUrl: string, deliveries: readonly Delivery[]): Promise<void> {
  const folder = await makeTemporaryFolder();
  for (const delivery of deliveries) {
    const path = await writeDelivery(join(folder.path, delivery.source), delivery);
    const options = { path, databaseUrl, recordKeySecret: 'test-secret', threads: 0, now: NOW };
    const report = await importBundle({ ...options, accept: WARNINGS });
    if (report.verdict !== 'loaded') throw new Error(`not loaded: ${JSON.stringify(report.findings)}`);
  }
  await folder.remove();
  const number = await buildRelease({ databaseUrl, now: NOW });
  await publishRelease({ databaseUrl, release: number, now: NOW, reason: 'Random data.' });
}
