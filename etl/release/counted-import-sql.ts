import type { WorkTable } from './work-table.ts';

/**
 * One row an import that still owns current cases and whose cases are counted, with the last year that was over on the day of its
 * extract: the state of a case at the end of a later one is not known. Made-up cases are counted only where nothing
 * else is loaded: as soon as a real source is there, demonstration data stay out of every release.
 */
export const COUNTED_IMPORT: WorkTable = {
  name: 'counted_import',
  query: `
select owner.import_id, owner.source_id, owner.extract_date, owner.status, owner.synthetic, owner.period_start, owner.period_end,
  left(owner.extract_date, 4)::integer - (substr(owner.extract_date, 5) < '-12-31')::integer as last_year
from (
  select import_id, source_id, manifest ->> 'extract_date' as extract_date, manifest ->> 'status' as status,
    manifest ->> 'period_start' as period_start, manifest ->> 'period_end' as period_end,
    coalesce(manifest ->> 'synthetic', 'false') = 'true' as synthetic,
    bool_and(coalesce(manifest ->> 'synthetic', 'false') = 'true') over () as only_synthetic
  from facts.import
  where import_id in (select import_id from facts.case_record where withdrawn_by is null group by import_id)
) owner
where owner.only_synthetic or not owner.synthetic`,
};
