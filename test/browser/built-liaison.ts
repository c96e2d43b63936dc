import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/liaison.mjs', import.meta.url));
const SECRET = 'test-secret-of-the-record-keys';
const LOOK_MS = 50;

/** A running `liaison start`: where it is, and how to stop it as Ctrl-C does. */
export type RunningLiaison = { readonly url: string; stop(): Promise<void> };

/** Starts the built program on a database and a free port, and waits until it can answer questions. */
export async function startBuiltLiaison(databaseUrl: string): Promise<RunningLiaison> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { PATH, HOME, DATABASE_URL: databaseUrl, PORT: '0', LIAISON_RECORD_KEY_SECRET: SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await saidAddress(child.stdout);
  child.stdout.resume();
  while (!(await fetch(`${url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return { url, stop: () => stop(child) };
}

/** The address that it says once it listens. Errors: it ended before that. */
async function saidAddress(output: Readable): Promise<string> {
  let said = '';
  for await (const text of output.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    const [, url] = /Liaison is at (\S+) /.exec(said) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`liaison start ended before it was ready; it said: ${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}
