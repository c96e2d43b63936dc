import { Client } from 'pg';

/** An empty database of one test file's own. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

let made = 0;

/** Makes a database on the server of this run. `drop` also ends the connections that were left open. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${process.pid}_${++made}`;
  await runOnServer(`create database ${name} template template0`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnServer(`drop database ${name} with (force)`) };
}

async function runOnServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.LIAISON_TEST_DATABASE_URL;
  if (!url)
    throw new Error('LIAISON_TEST_DATABASE_URL is not set: the global setup of the tests starts the server');
  return url;
}
