import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SECRET = 'test-secret-of-the-record-keys';
const PROGRAM = fileURLToPath(new URL('../../bin/liaison.mjs', import.meta.url));

/** What a command said and how it ended; `status` is null when a signal ended it. */
export type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** A command that runs, and how it will have ended. */
export type Begun = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Begins a command of the built program on a database: only that and the secret are in its environment. */
export function beginLiaison(databaseUrl: string, ...args: string[]): Begun {
  return beginWith({ DATABASE_URL: databaseUrl, LIAISON_RECORD_KEY_SECRET: SECRET }, ...args);
}

/** Begins a command of the built program with these settings. */
export function beginWith(settings: Readonly<Record<string, string>>, ...args: string[]): Begun {
  const { PATH, HOME, SystemRoot } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH, HOME, SystemRoot, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  return { child, ended: once(child, 'close').then(([status]) => ({ status, ...said })) };
}

/**
 * Begins a command as `beginLiaison` does, which stops itself (SIGSTOP) as soon as it has sent a statement that begins like this:
 * it comes no further until it gets SIGCONT.
 */
export function beginStopping(databaseUrl: string, statement: string, ...args: string[]): Begun {
  const settings = { DATABASE_URL: databaseUrl, LIAISON_RECORD_KEY_SECRET: SECRET };
  return beginWith({ ...settings, NODE_OPTIONS: `--import "${stopWhenSent(statement)}"` }, ...args);
}

/** Runs in the program before all else: looks at what goes over its connections. */
function stopWhenSent(statement: string): string {
  return `data:text/javascript,import { Socket } from 'node:net';
    const { write } = Socket.prototype;
    Socket.prototype.write = function (bytes, ...others) {
      if (!String(bytes).includes('${statement}')) return write.call(this, bytes, ...others);
      Socket.prototype.write = write;
      return write.call(this, bytes, () => process.kill(process.pid, 'SIGSTOP'));
    };`.replaceAll(/\s+/g, ' ');
}

/** Runs a command of the built program to its end. */
export async function liaison(databaseUrl: string, ...args: string[]): Promise<Ended> {
  return beginLiaison(databaseUrl, ...args).ended;
}
