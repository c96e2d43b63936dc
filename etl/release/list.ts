import type { ReleaseState } from '#domain/release';
import { withEtl } from '../connection.ts';

/** A release as the person who keeps the releases sees it: drafts too. Times are UTC. */
export type ListedRelease = {
  readonly release: number;
  readonly state: ReleaseState;
  readonly latest: boolean;
  readonly cases: number;
  readonly extractDate: string;
  readonly synthetic: boolean;
  readonly method: string;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly note: string | null;
  /** Why it was published, and why it was withdrawn. */
  readonly reason: string | null;
  readonly withdrawalReason: string | null;
};

const LIST = `
select r.release_id as release, r.state, l.release_id is not null as latest, c.cases,
  r.extract_date::text as "extractDate", r.synthetic, r.method, r.created_at as "createdAt",
  r.published_at as "publishedAt", r.withdrawn_at as "withdrawnAt", r.note,
  r.reason, r.withdrawal_reason as "withdrawalReason"
from stats.release r
left join stats.latest l on l.release_id = r.release_id
join (
  select release_id, sum(cases)::integer as cases
  from stats.by_case
  where grain = 'year' and clock = 'OPENED'
  group by release_id
) c on c.release_id = r.release_id
order by r.release_id`;

/** All releases, oldest first. */
export async function listReleases(databaseUrl: string): Promise<readonly ListedRelease[]> {
  return withEtl(databaseUrl, async (client) => (await client.query<ListedRelease>(LIST)).rows);
}
