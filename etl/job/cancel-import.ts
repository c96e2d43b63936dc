import { withEtl } from '../connection.ts';

/**
 * Asks an import that runs or waits to stop, and says whether it ran. It sees that at its next heartbeat, within a second, and
 * before it commits: it is never loaded after this. It rolls back and ends as `cancelled`, or as what stopped it before.
 */
export async function requestCancel(databaseUrl: string, importId: number, now: Date): Promise<boolean> {
  return withEtl(databaseUrl, async (client) => {
    const { rowCount } = await client.query(
      `update facts.import set cancel_requested_at = coalesce(cancel_requested_at, $2)
        where import_id = $1 and state = 'running'`,
      [importId, now],
    );
    return rowCount === 1;
  });
}
