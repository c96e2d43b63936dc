import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from './refusal.ts';

/** Refuses a port that is taken, before anything else is done: loading comes first and takes its time. */
export async function refuseBusyPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (cause) {
    throw new Refusal(`port ${port} of ${host} cannot be used: set PORT to a free one`, { cause });
  } finally {
    probe.close();
  }
}
