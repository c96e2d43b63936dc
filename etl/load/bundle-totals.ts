import type { ClientBase } from 'pg';
import type { RequestTotals } from './load-requests.ts';

/** What a bundle amounts to, whichever tables hold it. */
export type BundleTotals = {
  readonly cases: number;
  readonly participations: number;
  /** Sum of the record keys of its cases modulo 2^32: it tells two sets of as many cases apart. */
  readonly recordKeys: number;
  /** Only of a bundle with a requests.csv. */
  readonly requests?: RequestTotals | undefined;
};

const OF_STAGED = `
  select coalesce(sum(cases), 0)::integer as cases, (coalesce(sum(record_keys), 0) % 4294967296)::bigint as record_keys
  from named_lead`;

/** One pass over the cases of the source; the join is on the column by which both tables are spread. */
const OF_FACTS = `
  select count(*) filter (where import_id = $2)::integer as cases,
    (coalesce(sum(record_key) filter (where import_id = $2), 0) % 4294967296)::bigint as record_keys,
    (select count(*)::integer from facts.participation p join facts.case_record c on c.case_key = p.case_key
      where c.source_id = $1 and c.import_id = $2) as participations,
    count(*) filter (where withdrawn_by is null)::integer as current
  from facts.case_record where source_id = $1`;

type TotalsRow = { readonly cases: number; readonly record_keys: string };
type FactsRow = TotalsRow & { readonly participations: number; readonly current: number };

/**
 * The totals of the staged rows, without those that were repeated: before anything is loaded, after `checkStaged`.
 * `participations`: how many COPY counted, without the repeated ones.
 */
export async function bundleTotals(client: ClientBase, participations: number): Promise<BundleTotals> {
  const { rows } = await client.query<TotalsRow>(OF_STAGED);
  return { ...totalsOf(counted(rows)), participations };
}

/** What an import wrote, counted in the facts, and how many current cases its source then has. */
export async function loadedTotals(
  client: ClientBase,
  { source, importId }: { readonly source: string; readonly importId: number },
): Promise<{ readonly loaded: BundleTotals; readonly currentAfter: number }> {
  const { rows } = await client.query<FactsRow>(OF_FACTS, [source, importId]);
  const { participations, current, ...row } = counted(rows);
  return { loaded: { ...totalsOf(row), participations }, currentAfter: current };
}

function counted<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('the totals of the bundle were not counted');
  return row;
}

function totalsOf({ cases, record_keys }: TotalsRow): Pick<BundleTotals, 'cases' | 'recordKeys'> {
  return { cases, recordKeys: Number(record_keys) };
}
