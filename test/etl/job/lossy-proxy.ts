import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to the database that breaks when it is told to. */
export type LossyProxy = {
  readonly url: string;
  /** Every connection that is open breaks, and no new one is taken. */
  break(): Promise<void>;
  close(): Promise<void>;
};

/** Passes everything on, but the answer to a statement that is `lost`: there the connection of who asked breaks. */
export async function startLossyProxy(databaseUrl: string, lost: string): Promise<LossyProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let isLost = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [client, database].map((end) => end.destroy()));
    }
    client.on('data', (bytes) => {
      isLost ||= bytes.includes(`${lost}\0`);
      database.write(bytes);
    });
    database.on('data', (bytes) => (isLost ? client.destroy() : client.write(bytes)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a loopback port has no number');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${address.port}`;
  const close = async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: url.href, break: close, close };
}
