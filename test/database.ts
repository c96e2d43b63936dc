import { Client, DatabaseError } from 'pg';

/** An empty database of one test file's own. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

const OBJECT_IN_USE = '55006';

let made = 0;

/** Makes a database on the server of this run, empty or as a copy of one to which nobody is connected. `drop` also ends the connections that were left open. */
export async function createDatabase(template = 'template0'): Promise<TestDatabase> {
  const name = `test_${process.env.JEST_WORKER_ID ?? '0'}_${process.pid}_${++made}`;
  await runOnServer(`create database ${name} template ${template}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => dropDatabase(name) };
}

/** The server gives the sessions that it ends five seconds to go, which can be too little where much else is done. */
async function dropDatabase(name: string): Promise<void> {
  try {
    await runOnServer(`drop database ${name} with (force)`);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === OBJECT_IN_USE)) throw error;
    await dropDatabase(name);
  }
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

/** Where the server of this run is. */
export function serverUrl(): string {
  const url = process.env.LIAISON_TEST_DATABASE_URL;
  if (!url)
    throw new Error('LIAISON_TEST_DATABASE_URL is not set: the global setup of the tests starts the server');
  return url;
}
