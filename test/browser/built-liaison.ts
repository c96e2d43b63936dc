import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/liaison.mjs', import.meta.url));
const SECRET = 'test-secret-of-the-record-keys';
const START_MS = 60_000;
const LOOK_MS = 100;

/** A running `liaison start`: where it is, and how to stop it as Ctrl-C does. */
export type RunningLiaison = { readonly url: string; stop(): Promise<void> };

/** Starts the built program on a database and a free port, and waits until it can answer questions. */
export async function startBuiltLiaison(databaseUrl: string): Promise<RunningLiaison> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { PATH, HOME, DATABASE_URL: databaseUrl, PORT: String(port), LIAISON_RECORD_KEY_SECRET: SECRET },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(url, child);
  return { url, stop: () => stop(child) };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end && child.exitCode === null) {
    if (await isReady(url)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await stop(child);
  throw new Error(`liaison start was not ready within ${START_MS} ms at ${url}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false; // it does not listen yet
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a loopback port has no number');
  return address.port;
}
