import type { ClientBase } from 'pg';

/** What a bundle amounts to, whichever tables hold it. */
export type BundleTotals = {
  readonly cases: number;
  readonly participations: number;
  /** Sum of the record keys of its cases modulo 2^32: it tells two sets of as many cases apart. */
  readonly recordKeys: number;
};

const OF_STAGED = `
  select count(*)::integer as cases, (coalesce(sum(record_key), 0) % 4294967296)::bigint as record_keys,
    (select count(*)::integer from staged_participation) as participations
  from staged_case`;

/** The join is on the column by which both tables are spread. */
const OF_FACTS = `
  select count(*)::integer as cases, (coalesce(sum(record_key), 0) % 4294967296)::bigint as record_keys,
    (select count(*)::integer from facts.participation p join facts.case_record c on c.case_key = p.case_key
      where c.source_id = $1 and c.import_id = $2) as participations
  from facts.case_record where source_id = $1 and import_id = $2`;

type TotalsRow = { readonly cases: number; readonly participations: number; readonly record_keys: string };

/** The totals of the staged rows, without those that were repeated: before anything is loaded, after `checkStaged`. */
export async function bundleTotals(client: ClientBase): Promise<BundleTotals> {
  return totalsOf((await client.query<TotalsRow>(OF_STAGED)).rows);
}

/** The totals of what an import wrote, counted in the facts. */
export async function loadedTotals(
  client: ClientBase,
  { source, importId }: { readonly source: string; readonly importId: number },
): Promise<BundleTotals> {
  return totalsOf((await client.query<TotalsRow>(OF_FACTS, [source, importId])).rows);
}

function totalsOf([row]: readonly TotalsRow[]): BundleTotals {
  if (row === undefined) throw new Error('the totals of the bundle were not counted');
  return { cases: row.cases, participations: row.participations, recordKeys: Number(row.record_keys) };
}
