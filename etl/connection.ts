import { Client } from 'pg';
import { connectionAs } from '#schema/connection';

/**
 * A server that watches for a client that is gone gives up its statement and locks within seconds of a killed process.
 * Not every system can watch; there the statement ends by itself.
 */
const NOTICE_A_DEAD_CLIENT = `
do $$ begin
  perform set_config('client_connection_check_interval', '2s', false);
exception when others then null;
end $$`;

/** Opens one connection of the ETL, as the role that may write. The caller ends it. */
export async function connectEtl(databaseUrl: string): Promise<Client> {
  const client = new Client(connectionAs('etl', databaseUrl));
  // A connection that breaks while idle would end the process; the next statement reports it.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(NOTICE_A_DEAD_CLIENT);
  return client;
}

/** Does some work over a connection of its own as the ETL, and ends it whatever happens. */
export async function withEtl<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectEtl(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
