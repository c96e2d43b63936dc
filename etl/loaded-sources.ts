import { Client } from 'pg';
import { connectionAs } from '#schema/connection';

/** The sources of which cases are loaded, by name. */
export async function loadedSources(databaseUrl: string): Promise<readonly string[]> {
  const client = new Client(connectionAs('etl', databaseUrl));
  await client.connect();
  try {
    const { rows } = await client.query<{ source_id: string }>(
      'select source_id from facts.source order by source_id',
    );
    return rows.map((row) => row.source_id);
  } finally {
    await client.end();
  }
}
