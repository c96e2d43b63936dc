import type { Client } from 'pg';
import type { ReleaseSource } from '#domain/release';
import { ReleaseRefused } from './refused.ts';

/** What the manifests of the loaded sources say about a release that is built from them. */
export type Sources = {
  readonly sources: readonly ReleaseSource[];
  /** The latest day on which a source cut its extract, `YYYY-MM-DD`. */
  readonly extractDate: string;
  /** Whether any source says that its cases are made up. */
  readonly synthetic: boolean;
};

type SourceRow = {
  readonly source: string;
  readonly extract_date: string | null;
  readonly status: string | null;
  readonly synthetic: boolean;
  readonly cases: number;
};

/** The last loaded import of each source, with the number of its cases that are counted. */
const LAST_IMPORTS = `
select last.source_id as source, last.extract_date, last.status, last.synthetic, coalesce(counted.cases, 0) as cases
from (
  select distinct on (source_id) source_id,
    manifest ->> 'extract_date' as extract_date,
    manifest ->> 'status' as status,
    coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic
  from facts.import
  where state = 'loaded'
  order by source_id, import_id desc
) last
left join (
  select source_id, count(*)::integer as cases
  from counted_case
  group by source_id
) counted on counted.source_id = last.source_id
order by last.source_id`;

/** Reads the sources of a release; refuses when nothing has been loaded. Needs the prepared cases. */
export async function readSources(client: Client): Promise<Sources> {
  const { rows } = await client.query<SourceRow>(LAST_IMPORTS);
  if (rows.length === 0) throw new ReleaseRefused('Nothing is loaded yet: import a bundle first.');
  const sources = rows.map(sourceOf);
  const extractDate =
    sources
      .map((source) => source.extractDate)
      .sort()
      .at(-1) ?? '';
  return { sources, extractDate, synthetic: rows.some((row) => row.synthetic) };
}

function sourceOf({ source, extract_date, status, cases }: SourceRow): ReleaseSource {
  if (!extract_date || !status) {
    throw new Error(`the manifest of source ${source} was loaded without extract_date or status`);
  }
  return { source, extractDate: extract_date, status, cases };
}
