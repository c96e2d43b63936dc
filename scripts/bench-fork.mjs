import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Where servers of a benchmark listen: no other machine reaches them. */
export const HOST = '127.0.0.1';

/**
 * The address of a server that listens on a free port.
 * @param {import('node:http').Server} server
 */
export function addressOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return `http://${HOST}:${address.port}`;
}

/**
 * @typedef {{ url: string, cpuSeconds: () => Promise<number>, stop: () => Promise<void> }} Forked
 * A server in a process of its own: its address, the processor time it used so far, and its end.
 */

/**
 * Starts a program that tells its address as its first message, and its processor time whenever it is asked.
 * Errors: when it ends before it listens.
 * @param {URL | string} program
 * @param {readonly string[]} args
 * @param {{ execPath?: string }} options
 * @returns {Promise<Forked>}
 */
export async function forkServer(program, args, { execPath = process.execPath } = {}) {
  const child = fork(program, args, { execPath, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [first] = await Promise.race([once(child, 'message'), ended]);
  if (first?.url === undefined) throw new Error(`the server ${args[0]} did not start`);
  return {
    url: first.url,
    async cpuSeconds() {
      child.send('usage');
      const [{ user, system }] = await once(child, 'message');
      return (user + system) / 1e6;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
