import { LEDGER_MEASURES, tablesOf } from '#domain/ledger';
import type { ChangesFilter, Compared } from './changes-filter.ts';
import { changedFigures, FIGURE_COLUMNS, ORDER, type Statement } from './changes-statement.ts';

/** So many changes of each metric are kept, the largest first. Of a ledger that is longer the others are found by a filter. */
export const KEPT_CHANGES = 10_000;

/** Two releases whose ledger is kept. */
export type LedgerPair = Pick<Compared, 'release' | 'since'>;

const METRICS = LEDGER_MEASURES.map(({ metric }) => metric.id);

const FIGURE = FIGURE_COLUMNS.join(', ');

/** The temporary table of all changed figures of two releases, from which a ledger is kept. */
export function changedFigureTable(compared: Compared): Statement {
  const { text, parameters } = changedFigures(compared, { codes: {} });
  return { text: `create temporary table changed_figure on commit drop as ${text}`, parameters };
}

/** Keeps how many figures changed, for each metric and aggregate, also where none did: so a ledger without changes is kept too. */
export function keepTotals({ release, since }: LedgerPair): Statement {
  const known = LEDGER_MEASURES.flatMap((measure) =>
    tablesOf(measure).map((table) => [measure.metric.id, table] as const),
  );
  return {
    text: `
insert into stats.ledger_total (release_id, since_id, metric, aggregate, changes)
select $1::integer, $2::integer, known.metric, known.aggregate, coalesce(changed.changes, 0)
from unnest($3::text[], $4::text[]) as known (metric, aggregate)
left join (
  select metric, aggregate, count(*)::integer as changes from changed_figure group by metric, aggregate
) changed on changed.metric = known.metric and changed.aggregate = known.aggregate
on conflict (release_id, since_id, metric, aggregate) do nothing`,
    parameters: [release, since, known.map(([metric]) => metric), known.map(([, aggregate]) => aggregate)],
  };
}

/** The order of the ledger, of the columns of a table. */
const ordered = (table: string) =>
  ORDER.split(', ')
    .map((term) => `${table}.${term}`)
    .join(', ');

/**
 * Keeps the largest changes of each metric, in the order of the ledger. Only those that can be among them are put in order: most
 * changes are small and of one size, and comparing their places takes long.
 */
export function keepLargest({ release, since }: LedgerPair): Statement {
  return {
    text: `
with smallest as (
  select rank, min(size) as size
  from (select rank, size, row_number() over (partition by rank order by size desc) as place from changed_figure) as sized
  where place <= ${KEPT_CHANGES}
  group by rank
)
insert into stats.ledger_change (release_id, since_id, position, ${FIGURE})
select $1::integer, $2::integer, position, ${FIGURE}
from (
  select figure.*, row_number() over (partition by figure.rank order by ${ordered('figure')}) as position
  from changed_figure figure
  join smallest on smallest.rank = figure.rank and figure.size >= smallest.size
) as placed
where position <= ${KEPT_CHANGES}
on conflict (release_id, since_id, metric, position) do nothing`,
    parameters: [release, since],
  };
}

/** How many figures of each metric changed in a ledger that is kept; no row for one that is not. */
export function keptTotals({ release, since }: LedgerPair): Statement {
  return {
    text: `
select metric, sum(changes)::integer as changes
from stats.ledger_total
where release_id = $1 and since_id = $2
group by metric`,
    parameters: [release, since],
  };
}

/**
 * Whether the ledger of a metric, or all of it, is kept, by how many figures of each metric changed in what is. One that was kept
 * before the ledger had a metric is without it.
 */
export function isKept(totals: ReadonlyMap<string, number>, metric: string | undefined): boolean {
  return (metric === undefined ? METRICS : [metric]).every((id) => totals.has(id));
}

/** A page of a kept ledger, with the columns of `changesPage`. */
export function keptPage(
  { release, since }: LedgerPair,
  metric: string | undefined,
  page: { readonly limit: number; readonly after: number },
): Statement {
  return {
    text: `
with total as (
  select aggregate, sum(changes)::integer as changes
  from stats.ledger_total
  where release_id = $1 and since_id = $2 and metric = any($3::text[])
  group by aggregate
  having sum(changes) > 0
),
page as (
  select position, array_position($3::text[], metric) as rank, ${FIGURE}
  from stats.ledger_change
  where release_id = $1 and since_id = $2 and metric = any($3::text[])
  order by 2, 1
  limit $4 offset $5
)
select total.aggregate as of_aggregate, total.changes, ${FIGURE_COLUMNS.map((column) => `page.${column}`).join(', ')}
from total
left join page on page.aggregate = total.aggregate
order by page.rank, page.position`,
    parameters: [release, since, metric === undefined ? METRICS : [metric], page.limit, page.after],
  };
}

/** Whether a filter asks for what is kept: the whole of a ledger, or of one of its metrics. */
export function isOfKept({ clock, part, codes }: ChangesFilter): boolean {
  return clock === undefined && part === undefined && Object.keys(codes).length === 0;
}

/**
 * How far the pages of a kept ledger reach, and whether that is all of it: they end with the first metric of which more changed than
 * is kept. `totals`: how many figures of each metric changed.
 */
export function reachOf(
  totals: ReadonlyMap<string, number>,
  metric: string | undefined,
): { readonly reach: number; readonly isWhole: boolean } {
  const changes = (metric === undefined ? METRICS : [metric]).map((id) => totals.get(id) ?? 0);
  const cut = changes.findIndex((count) => count > KEPT_CHANGES);
  const whole = cut === -1 ? changes : changes.slice(0, cut);
  const reach = whole.reduce((sum, count) => sum + count, cut === -1 ? 0 : KEPT_CHANGES);
  return { reach, isWhole: cut === -1 };
}
