import type { Client } from 'pg';
import type { ReleaseState } from '#domain/release';
import { ReleaseRefused } from './refused.ts';

/** The state of a release; refuses a number that no release has. */
export async function stateOf(client: Client, release: number): Promise<ReleaseState> {
  const { rows } = await client.query<{ state: ReleaseState }>(
    'select state from stats.release where release_id = $1',
    [release],
  );
  if (!rows[0]) throw new ReleaseRefused(`There is no release ${release}.`);
  return rows[0].state;
}
