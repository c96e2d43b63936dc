import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectEtl } from '../../../etl/connection.ts';
import { sessionPid, stopStatementsOn } from '../../../etl/job/stop-statements.ts';
import { openTestDatabase } from './job-fixture.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A way to the database whose first connection breaks. */
async function openDoor(): Promise<{ readonly url: string; readonly door: Server }> {
  const url = new URL(database.url);
  let came = 0;
  const door = createServer((client) => {
    came += 1;
    if (came === 1) return client.destroy();
    const server = connect(Number(url.port), url.hostname);
    for (const end of [client, server]) end.on('error', () => undefined);
    return client.pipe(server).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('a loopback port has no number');
  const way = new URL(url);
  way.port = String(address.port);
  return { url: way.href, door };
}

test('asks again over another connection where the first one breaks', async () => {
  const client = await connectEtl(database.url);
  const pid = await sessionPid(client);
  const sleeping = expect(client.query('select pg_sleep(3600)')).rejects.toThrow('canceling statement');
  const { url, door } = await openDoor();
  const stopper = stopStatementsOn(AbortSignal.abort(), { databaseUrl: url, pid });
  await sleeping;
  await stopper.stop();
  await client.end();
  door.close();
});
