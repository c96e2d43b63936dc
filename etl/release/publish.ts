import type { Client } from 'pg';
import { changeReleases } from './change-releases.ts';
import { compare } from './changes/compare-releases.ts';
import { type ComparedRelease, readCompared } from './changes/compared-release.ts';
import { keepLedger } from './changes/keep-ledger.ts';
import { newDataReason } from './new-data.ts';
import { ReleaseRefused } from './refused.ts';
import { stateOf } from './state.ts';

const PUBLISH = `update stats.release set state = 'published', published_at = $2, reason = $3 where release_id = $1`;

const WITHDRAW = `
update stats.release set state = 'withdrawn', withdrawn_at = $2, withdrawal_reason = $3 where release_id = $1`;

const POINT_TO = `
insert into stats.latest (only_row, release_id) values (true, $1)
on conflict (only_row) do update set release_id = excluded.release_id`;

const NEWEST_PUBLISHED = `
select release_id as release
from stats.release
where state = 'published'
order by published_at desc, release_id desc
limit 1`;

type Change = {
  readonly databaseUrl: string;
  readonly release: number;
  readonly now: Date;
  /** Why, in the steward's words. */
  readonly reason?: string | undefined;
};

/**
 * Makes a draft the latest release; from then on it never changes. What it changes in the release before is kept with it. Its reason is the one given, else the note of the draft.
 * Refuses (`ReleaseRefused`) what is not a draft, and a draft without a reason that changes figures which are published.
 * `orNewData`: where no reason is given, what the sources say of their data is one.
 */
export async function publishRelease({
  databaseUrl,
  release,
  now,
  reason,
  orNewData = false,
}: Change & { readonly orNewData?: boolean }): Promise<void> {
  await changeReleases(databaseUrl, async (client) => {
    const state = await stateOf(client, release);
    if (state !== 'draft')
      throw new ReleaseRefused(`Release ${release} is ${state}: only a draft can be published.`);
    const after = await readCompared(client, release);
    const before = await newestPublished(client);
    const given = reason ?? after.reason ?? undefined;
    const stated = given ?? (before && orNewData ? newDataReason(before.sources, after.sources) : undefined);
    if (before && stated === undefined) await refuseUnexplained(client, before, after);
    if (before) await keepLedger(client, { before, after });
    await client.query(PUBLISH, [release, now, stated ?? null]);
    await client.query(POINT_TO, [release]);
  });
}

/** A change of published figures that nobody explains must not happen. New years and drafts are no such change. */
async function refuseUnexplained(
  client: Client,
  before: ComparedRelease,
  after: ComparedRelease,
): Promise<void> {
  const { total } = await compare(client, { before, after, largest: 0 });
  if (total === 0) return;
  const [changed, since, release] = [total.toLocaleString('en'), before.release, after.release];
  throw new ReleaseRefused(
    `Release ${release} changes ${changed} figures that release ${since} published: say why with --reason "…". Release diff ${since} ${release} shows them.`,
  );
}

/**
 * Marks a published release as withdrawn. It keeps its number, its entry in the list and the reason; if it was the latest, the newest
 * one that is still published becomes it, and without one there is no latest. Refuses (`ReleaseRefused`) what is not published.
 */
export async function withdrawRelease({ databaseUrl, release, now, reason }: Change): Promise<void> {
  await changeReleases(databaseUrl, async (client) => {
    const state = await stateOf(client, release);
    if (state !== 'published') {
      throw new ReleaseRefused(`Release ${release} is ${state}: only a published release can be withdrawn.`);
    }
    await client.query(WITHDRAW, [release, now, reason ?? null]);
    await moveLatestFrom(client, release);
  });
}

async function moveLatestFrom(client: Client, release: number): Promise<void> {
  const { rowCount } = await client.query('delete from stats.latest where release_id = $1', [release]);
  if (rowCount === 0) return;
  const { rows } = await client.query<{ release: number }>(NEWEST_PUBLISHED);
  if (rows[0]) await client.query(POINT_TO, [rows[0].release]);
}

async function newestPublished(client: Client): Promise<ComparedRelease | undefined> {
  const { rows } = await client.query<{ release: number }>(NEWEST_PUBLISHED);
  return rows[0] && readCompared(client, rows[0].release);
}
