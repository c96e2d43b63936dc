import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { importBundle } from '../../etl/import.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { publishRelease } from '../../etl/release/publish.ts';
import { migrate } from '../../etl/schema/migrate.ts';
import { serverUrl } from '../database.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const CASES = 800;
/** Any number that nothing else locks on this server. */
const MAKING = 7_154_299;

/**
 * The address of a database with made-up cases and a published release, made by whoever asks first. All tests of a run share it:
 * nobody writes to it, and the global teardown drops it.
 */
export async function demonstrationDatabase(): Promise<string> {
  const name = process.env.LIAISON_TEST_DEMONSTRATION;
  if (!name) throw new Error('LIAISON_TEST_DEMONSTRATION is not set: the global setup names the database');
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MAKING]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await make(client, { name, url: url.href });
  } finally {
    await client.end();
  }
  return url.href;
}

type Wanted = { readonly name: string; readonly url: string };

/** A database that could not be filled is gone again, so that the next test says why, too. */
async function make(client: Client, { name, url }: Wanted): Promise<void> {
  await client.query(`create database ${name} template template0`);
  try {
    await migrate(url);
    await publishDemonstration(url);
  } catch (error) {
    await client.query(`drop database ${name} with (force)`);
    throw error;
  }
}

async function publishDemonstration(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-browser-'));
  await writeDemoBundle({ folder, cases: CASES, seed: 7 });
  const { verdict } = await importBundle({
    path: folder,
    databaseUrl,
    recordKeySecret: 'test-secret',
    now: NOW,
  });
  await rm(folder, { recursive: true, force: true });
  if (verdict !== 'loaded') throw new Error(`the demonstration bundle was ${verdict}`);
  const release = await buildRelease({ databaseUrl, now: NOW });
  await publishRelease({ databaseUrl, release, now: NOW });
}
