import type { Client } from 'pg';
import { connectEtl } from '../connection.ts';

/**
 * Staged rows are sorted and joined as wholes; with the small defaults each of these steps goes through the disk. Their
 * statistics only have to say which table is large.
 */
const ROOM_FOR_STAGING = `
  set temp_buffers = '128MB'; set work_mem = '64MB'; set default_statistics_target = 10`;

/** Opens the one connection of an import, with room for its staged rows. */
export async function connectImport(databaseUrl: string): Promise<Client> {
  const client = await connectEtl(databaseUrl);
  await client.query(ROOM_FOR_STAGING);
  return client;
}
