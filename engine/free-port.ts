import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, others from 49152): one of those may be taken by
 * any connection of the machine while the server is away, and the server then comes back with another address.
 */
const KEPT_PORTS = { from: 20_000, before: 32_768 } as const;
const TRIES = 20;

/** The preferred port of the loopback interface when nothing listens on it, else a free one that no outgoing connection takes. */
export async function findFreePort(preferred: number): Promise<number> {
  const choices = [
    preferred,
    ...Array.from({ length: TRIES }, () => randomInt(KEPT_PORTS.from, KEPT_PORTS.before)),
  ];
  for (const port of choices) if (port > 0 && (await isFree(port))) return port;
  return listenOnce(0);
}

async function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      const found = address !== null && typeof address === 'object' ? address.port : port;
      probe.close(() => resolve(found));
    });
  });
}
