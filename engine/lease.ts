import { Client } from 'pg';
import { errorCode } from './error-code.ts';

/**
 * One standing connection of every Liaison process to the embedded server, holding a shared lock that says
 * "in use". Whoever can take that lock alone is the last one and stops the server.
 */
export type Lease = {
  readonly client: Client;
  readonly port: number;
};

const IN_USE = 1_818_845_551;
const NOT_YET = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P03', ''];
/** Connections beside this one, and how many of them are Liaison's own. */
const OTHERS = `select count(*)::int as others, (count(*) filter (where application_name like 'liaison %'))::int as own
  from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
const LOOK_MS = 100;
/** How long a connection of somebody else is looked at, which may be about to end. */
const TRIES = 10;
/** The same for Liaison's own: with the lock that nobody shares they are ending, at whatever pace the machine has. */
const OWN_TRIES = 600;

/** The lease, or undefined while the server does not answer yet (or is about to stop). */
export async function takeLease(port: number, password: string): Promise<Lease | undefined> {
  const client = new Client({
    connectionString: serverUrl(port, password, 'postgres'),
    application_name: 'liaison lease',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // a server that goes away is seen by the queries of its users
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [IN_USE]);
    return { client, port };
  } catch (error) {
    await client.end().catch(() => undefined);
    if (NOT_YET.includes(errorCode(error))) return undefined;
    throw error;
  }
}

/** True when nobody else uses the server. From then on until its end nobody new gets a lease. */
export async function isLastOne({ client }: Lease): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [IN_USE]);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [IN_USE]);
  if (rows[0]?.alone !== true) return false;
  return isAlone(client);
}

/** Connections that were just closed are still listed for a moment, so it is asked again. */
async function isAlone(client: Client, tried = 0): Promise<boolean> {
  const { rows } = await client.query(OTHERS);
  if (rows[0]?.others === 0) return true;
  if (tried >= (rows[0]?.own > 0 ? OWN_TRIES : TRIES)) return false;
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return isAlone(client, tried + 1);
}

/** The address of a database on the server. The password is hexadecimal, so it needs no escaping. */
export function serverUrl(port: number, password: string, database: string): string {
  return `postgres://liaison:${password}@127.0.0.1:${port}/${database}`;
}
