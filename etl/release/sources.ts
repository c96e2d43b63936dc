import type { Client } from 'pg';
import type { ReleaseSource, Stretch } from '#domain/release';
import { ReleaseRefused } from './refused.ts';

/** What the manifests of the counted imports say about a release that is built from them. */
export type Sources = {
  readonly sources: readonly ReleaseSource[];
  /** The latest day on which a source cut its extract, `YYYY-MM-DD`. */
  readonly extractDate: string;
  /** Whether any counted case is made up, by the word of the import that brought it. */
  readonly synthetic: boolean;
};

type SourceRow = {
  readonly source: string;
  readonly extract_date: string | null;
  readonly status: string | null;
  readonly synthetic: boolean;
  readonly accepted: readonly string[];
  readonly provisional: readonly Stretch[];
};

/**
 * Each source with its latest extract, the status of its latest import, whether any of its imports is made up, what was accepted of
 * them, and which years those of them cover that are provisional and still own cases.
 */
const SOURCES = `
select source_id as source, max(extract_date) as extract_date,
  (array_agg(status order by import_id desc))[1] as status, bool_or(synthetic) as synthetic,
  array(
    select distinct code
    from facts.import delivered
    join counted_import counted on counted.import_id = delivered.import_id
    cross join jsonb_array_elements_text(coalesce(delivered.report -> 'accepted', '[]')) as code
    where counted.source_id = counted_import.source_id
    order by code
  ) as accepted,
  coalesce(
    jsonb_agg(
      distinct jsonb_build_object('first', left(period_start, 4)::integer, 'last', left(period_end, 4)::integer)
    ) filter (where status = 'PROVISIONAL'),
    '[]'
  ) as provisional
from counted_import
group by source_id
order by source_id`;

/** Reads the sources of a release; refuses when nothing has been loaded. Needs the prepared cases. */
export async function readSources(client: Client): Promise<Sources> {
  const { rows } = await client.query<SourceRow>(SOURCES);
  if (rows.length === 0) throw new ReleaseRefused('Nothing is loaded yet: import a bundle first.');
  const sources = rows.map(sourceOf);
  const extractDate =
    sources
      .map((source) => source.extractDate)
      .sort()
      .at(-1) ?? '';
  return { sources, extractDate, synthetic: rows.some((row) => row.synthetic) };
}

function sourceOf({ source, extract_date, status, accepted, provisional }: SourceRow): ReleaseSource {
  if (!extract_date || !status) {
    throw new Error(`the manifest of source ${source} was loaded without extract_date or status`);
  }
  return { source, extractDate: extract_date, status, provisional, ...(accepted.length > 0 && { accepted }) };
}
