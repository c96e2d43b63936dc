import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Account } from './account.ts';

const PASSED_ON = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SystemDrive', 'windir', 'ComSpec'];

/**
 * Starts one of the server's programs as the given account. Its environment holds no secret of ours, and its locale
 * is always there whatever `LANG` says.
 */
export function spawnProgram(
  command: readonly [string, ...string[]],
  account: Account | undefined,
  options: SpawnOptions,
): ChildProcess {
  const [program, ...args] = command;
  return spawn(program, args, { ...options, ...account, env: programEnvironment(), windowsHide: true });
}

function programEnvironment(): NodeJS.ProcessEnv {
  const kept = PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs a program to its end. Errors: a sentence with the end of what it printed. */
export function runProgram(
  command: readonly [string, ...string[]],
  account: Account | undefined,
  cwd: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnProgram(command, account, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout?.on('data', (chunk) => (printed += chunk));
    child.stderr?.on('data', (chunk) => (printed += chunk));
    child.once('error', (cause) => reject(explainSpawn(command[0], cause)));
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${command[0]} failed (${status}): ${printed.trim().slice(-2000)}`));
    });
  });
}

/** Says why a program could not be started at all. */
export function explainSpawn(program: string, cause: Error): Error {
  const why = existsSync(program)
    ? `this system can not run ${program} (it needs glibc; Alpine and other musl systems have none)`
    : `${program} is missing`;
  return new Error(`${why}: set DATABASE_URL to a PostgreSQL server (${cause.message})`, { cause });
}
