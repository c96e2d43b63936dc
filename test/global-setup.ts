import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../engine/embedded-postgres.ts';
import { findBrowser } from '../scripts/browser.mjs';
import { keepForTeardown, tearDownAll } from './teardown-steps.ts';

/** Nothing of a test needs to outlive a power cut. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** Once before all tests: a database server of their own (or TEST_DATABASE_URL), and a browser. */
// biome-ignore lint/style/noDefaultExport: Jest calls the default export
export default async function setUp(): Promise<void> {
  process.once('SIGINT', () => tearDownAll().finally(() => process.exit(130)));
  findBrowser();
  const url = process.env.TEST_DATABASE_URL ?? (await startServer());
  process.env.LIAISON_TEST_DATABASE_URL = url;
  process.env.LIAISON_TEST_DEMONSTRATION = `test_demonstration_${process.pid}`;
  keepForTeardown(() => dropDemonstration(url));
}

async function startServer(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'liaison-test-'));
  keepForTeardown(() => rm(dataDir, { recursive: true, force: true }));
  const server = await startEmbeddedPostgres({ dataDir, settings: FAST });
  keepForTeardown(() => server.stop());
  keepForTeardown(() => endLeftOpen(server.url));
  return server.url;
}

async function dropDemonstration(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'liaison test' });
  await client.connect();
  await client.query(`drop database if exists ${process.env.LIAISON_TEST_DEMONSTRATION} with (force)`);
  await client.end();
}

/** Connections that a test forgot would keep the server running. */
async function endLeftOpen(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'liaison test' });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname like 'test\\_%'");
  await client.end();
}
