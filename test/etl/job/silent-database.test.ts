import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comesWithin, connectEtl } from '../../../etl/connection.ts';
import { startHeartbeat } from '../../../etl/job/heartbeat.ts';
import { stopStatementsOn } from '../../../etl/job/stop-statements.ts';

/** A server that takes connections and never says a word. */
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  sockets.add(socket);
}).listen(0, '127.0.0.1');
let url = '';

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a loopback port has no number');
  url = `postgres://test:test@127.0.0.1:${address.port}/test`;
});
afterAll(() => {
  server.close();
  for (const socket of sockets) socket.destroy();
});

test('gives up what is not answered: a connection, the last beat, a request to cancel', async () => {
  const taken = sockets.size;
  const heart = startHeartbeat({
    databaseUrl: url,
    importId: 1,
    progress: () => ({ stage: 'reading', bytes: 0, bytesTotal: 0, rows: 0 }),
    onCancel: () => undefined,
  });
  const stopper = stopStatementsOn(AbortSignal.abort(), { databaseUrl: url, pid: 1 });
  const connecting = expect(connectEtl(url)).rejects.toThrow('timeout expired');
  while (sockets.size < taken + 3) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all([connecting, heart.stop(), stopper.stop()]);
});

test('says whether work ends in time', async () => {
  const never = new Promise(() => undefined);
  expect(await comesWithin(20, never)).toBe(false);
  expect(await comesWithin(60_000, Promise.resolve())).toBe(true);
  expect(await comesWithin(60_000, Promise.reject(new Error('test')))).toBe(true);
});
