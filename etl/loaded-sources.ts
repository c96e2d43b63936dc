import { withEtl } from './connection.ts';

/** The sources of which cases are loaded, by name. */
export async function loadedSources(databaseUrl: string): Promise<readonly string[]> {
  return withEtl(databaseUrl, async (client) => {
    const { rows } = await client.query<{ source_id: string }>(
      'select source_id from facts.source order by source_id',
    );
    return rows.map((row) => row.source_id);
  });
}
