import type { Client } from 'pg';

/** The years that the extracts of each counted source cover, by the words of their manifests. */
const COVERED_YEARS = `
select source_id as source, left(manifest ->> 'period_start', 4) as first, left(manifest ->> 'period_end', 4) as last
from facts.import
where state = 'loaded' and source_id in (select source_id from counted_import)
  and manifest ->> 'period_start' is not null and manifest ->> 'period_end' is not null`;

const INSERT = `
insert into stats.reporting (release_id, party_axis, code, year, reported)
select $1::integer, 'source', source, year, reported
from unnest($2::text[], $3::text[], $4::boolean[]) as covered (source, year, reported)`;

type Stretch = { readonly source: string; readonly first: string; readonly last: string };

export type SourceYear = { readonly source: string; readonly year: string; readonly reported: boolean };

/** Freezes in a release which of its sources delivered for which year. Needs the prepared cases. */
export async function insertSourceYears(client: Client, release: number): Promise<void> {
  const { rows } = await client.query<Stretch>(COVERED_YEARS);
  const years = sourceYears(rows);
  await client.query(INSERT, [
    release,
    years.map(({ source }) => source),
    years.map(({ year }) => year),
    years.map(({ reported }) => reported),
  ]);
}

/**
 * A source is expected from the first year that any of its extracts covers to the last year that any source covers, and
 * reported in the years that one of its extracts covers. Before its first year nobody expected it.
 */
export function sourceYears(stretches: readonly Stretch[]): readonly SourceYear[] {
  const last = Math.max(...stretches.map((stretch) => Number(stretch.last)));
  return [...new Set(stretches.map(({ source }) => source))].flatMap((source) => {
    const own = stretches.filter((stretch) => stretch.source === source);
    const first = Math.min(...own.map((stretch) => Number(stretch.first)));
    return yearsFrom(first, last).map((year) => ({ source, year, reported: own.some(covers(year)) }));
  });
}

function covers(year: string): (stretch: Stretch) => boolean {
  return ({ first, last }) => first <= year && year <= last;
}

function yearsFrom(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}
