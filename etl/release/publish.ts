import type { Client } from 'pg';
import { changeReleases } from './change-releases.ts';
import { ReleaseRefused } from './refused.ts';
import { stateOf } from './state.ts';

const PUBLISH = `update stats.release set state = 'published', published_at = $2 where release_id = $1`;

const WITHDRAW = `update stats.release set state = 'withdrawn', withdrawn_at = $2 where release_id = $1`;

const POINT_TO = `
insert into stats.latest (only_row, release_id) values (true, $1)
on conflict (only_row) do update set release_id = excluded.release_id`;

const NEWEST_PUBLISHED = `
select release_id as release
from stats.release
where state = 'published'
order by published_at desc, release_id desc
limit 1`;

type Change = { readonly databaseUrl: string; readonly release: number; readonly now: Date };

/** Makes a draft the latest release; from then on it never changes. Refuses (`ReleaseRefused`) what is not a draft. */
export async function publishRelease({ databaseUrl, release, now }: Change): Promise<void> {
  await changeReleases(databaseUrl, async (client) => {
    const state = await stateOf(client, release);
    if (state !== 'draft')
      throw new ReleaseRefused(`Release ${release} is ${state}: only a draft can be published.`);
    await client.query(PUBLISH, [release, now]);
    await client.query(POINT_TO, [release]);
  });
}

/**
 * Marks a published release as withdrawn. It keeps its number and its entry in the list; if it was the latest, the newest one that is still published
 * becomes it, and without one there is no latest. Refuses (`ReleaseRefused`) what is not published.
 */
export async function withdrawRelease({ databaseUrl, release, now }: Change): Promise<void> {
  await changeReleases(databaseUrl, async (client) => {
    const state = await stateOf(client, release);
    if (state !== 'published') {
      throw new ReleaseRefused(`Release ${release} is ${state}: only a published release can be withdrawn.`);
    }
    await client.query(WITHDRAW, [release, now]);
    await moveLatestFrom(client, release);
  });
}

async function moveLatestFrom(client: Client, release: number): Promise<void> {
  const { rowCount } = await client.query('delete from stats.latest where release_id = $1', [release]);
  if (rowCount === 0) return;
  const { rows } = await client.query<{ release: number }>(NEWEST_PUBLISHED);
  if (rows[0]) await client.query(POINT_TO, [rows[0].release]);
}
