import { connect, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { findFreePort } from '../../engine/free-port.ts';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

test('keeps the preferred port while nothing listens on it', async () => {
  const port = await findFreePort(0);

  expect(await findFreePort(port)).toBe(port);
});

test('takes another where somebody listens', async () => {
  const port = await findFreePort(0);
  await listen(port);

  expect(await findFreePort(port)).not.toBe(port);
});

test('takes none that the system would give to an outgoing connection', async () => {
  const outgoing = await portOfConnection(await listen(await findFreePort(0)));

  for (let time = 0; time < 50; time++)
    expect(await findFreePort(0)).toBeLessThan(Math.min(outgoing, 32_768));
});

async function listen(port: number): Promise<number> {
  const server = createServer((socket) => socket.destroy());
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

async function portOfConnection(port: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket.localPort ?? 0);
      socket.destroy();
    });
  });
}
