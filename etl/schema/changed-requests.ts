import { ALL } from '#domain/codes/code-list';
import type { RequestMeasure } from '#domain/ledger';
import { axesOfTable, LEDGER_TABLES, type RequestTable } from '#domain/ledger-table';
import { BODY_SIDE, DURATION_QUANTILE } from '#domain/request-aggregate';
import { type Conditions, chosen, metricRows } from './changed-figure.ts';

/** How a metric reads a cell: a number, what goes with it, and the figure itself, of the columns of one release. */
type Reading = {
  readonly value: string;
  readonly known: string | null;
  readonly figure: (side: 'old' | 'new') => string;
};

/**
 * Every cell of a table of requests or durations once for each metric whose figure in it changed. Where there is no cell, there are
 * no requests, and a share or quantile is no figure.
 */
export function changedRequests(
  table: RequestTable,
  measures: readonly RequestMeasure[],
  conditions: Conditions,
): string {
  const axes = axesOfTable(table.name);
  const both = [...conditions.both, ...withoutAgencies(table, conditions.notCompared)];
  const read = (side: 'old' | 'new') => (measure: RequestMeasure) => readingOf(measure).figure(side);
  const part = (side: 'old' | 'new', of: 'value' | 'known') => (measure: RequestMeasure) => {
    const column = readingOf(measure)[of];
    return column === null ? '0' : `coalesce(${side}_${column}, 0)`;
  };
  return `
  select aggregate, aggregate_rank, grain, clock, part, place, rank, metric,
    old_cases, old_keys, new_cases, new_keys, old_value, old_known, new_value, new_known,
    coalesce(new_figure, 0) - coalesce(old_figure, 0) as difference
  from (
    select '${table.name}' as aggregate, ${LEDGER_TABLES.indexOf(table.name)} as aggregate_rank, '' as grain,
      '${table.clock}' as clock, null as part, place, measure.rank, measure.metric,
      old_cases, old_keys::float8 as old_keys, new_cases, new_keys::float8 as new_keys,
      (${chosen(measures, part('old', 'value'))})::float8 as old_value, ${chosen(measures, part('old', 'known'))} as old_known,
      (${chosen(measures, part('new', 'value'))})::float8 as new_value, ${chosen(measures, part('new', 'known'))} as new_known,
      ${chosen(measures, read('old'))} as old_figure,
      ${chosen(measures, read('new'))} as new_figure
    from (
      select array[${axes.join(', ')}] as place, ${columnsOf(table.name, measures, conditions)}
      from (${cellsOf(table)}) as counted
      where (${conditions.old} or ${conditions.new}) and ${both.join(' and ')}
      group by ${axes.join(', ')}
    ) as cell
    cross join ${metricRows(measures)}
  ) as measured
  where ${isChanged(measures)}`;
}

/** Where not both releases count durations of agencies, only those of States and of all together are compared. */
function withoutAgencies({ kind }: RequestTable, notCompared: Conditions['notCompared']): readonly string[] {
  return kind === 'durations' && notCompared.includes('agency_partner') ? [`agency = '${ALL}'`] : [];
}

/** Of a share also where both its numbers changed alike: a share of more cells together is then another. */
function isChanged(measures: readonly RequestMeasure[]): string {
  const shares = measures.filter(({ metric }) => metric.formula.kind === 'request-ratio');
  return [
    'old_figure is distinct from new_figure',
    ...shares.map(
      ({ metric }) => `metric = '${metric.id}' and (old_value, old_known) <> (new_value, new_known)`,
    ),
  ].join(' or ');
}

const OF_REQUESTS = {
  counts: ['cases', 'departures', 'timed', 'in_time', 'borrowed'],
  quantiles: [],
} as const;

const COLUMNS = {
  by_request: OF_REQUESTS,
  by_agency_request: OF_REQUESTS,
  by_duration: { counts: ['cases'], quantiles: [] },
  duration_quantile: { counts: ['cases'], quantiles: Object.keys(DURATION_QUANTILE) },
} as const satisfies Readonly<
  Record<RequestTable['name'], { readonly counts: readonly string[]; readonly quantiles: readonly string[] }>
>;

function readingOf({ metric: { id, formula } }: RequestMeasure): Reading {
  switch (formula.kind) {
    case 'requests':
      return numberIn(formula.count === 'requests' ? 'cases' : formula.count, 'borrowed');
    case 'duration-count':
      return numberIn('cases', null);
    case 'duration':
      return numberIn(quantileAt(formula.at), null);
    case 'request-ratio': {
      const { numerator, denominator, times } = formula;
      const figure = (side: string) =>
        `${times} * ${side}_${numerator}::float8 / nullif(${side}_${denominator}, 0)`;
      return { value: numerator, known: denominator, figure };
    }
    default:
      throw new Error(`${id} is not kept in a table of requests or durations`);
  }
}

function numberIn(value: string, known: string | null): Reading {
  return { value, known, figure: (side) => `${side}_${value}::float8` };
}

function quantileAt(at: number): string {
  const quantile = Object.entries(DURATION_QUANTILE).find(([, share]) => share === at);
  if (!quantile) throw new Error(`no release keeps the quantile ${at} of durations`);
  return quantile[0];
}

/** The columns that are read, of both releases side by side: numbers of all sources together, and the one quantile of a cell. */
function columnsOf(
  name: RequestTable['name'],
  measures: readonly RequestMeasure[],
  conditions: Conditions,
): string {
  const read = new Set<string | null>([
    'cases',
    ...measures.map(readingOf).flatMap(({ value, known }) => [value, known]),
  ]);
  const counts = COLUMNS[name].counts.filter((column) => read.has(column));
  const { quantiles } = COLUMNS[name];
  const side = (as: 'old' | 'new') => [
    ...counts.map(
      (column) => `coalesce(sum(${column}) filter (where ${conditions[as]}), 0)::integer as ${as}_${column}`,
    ),
    ...quantiles.map((column) => `max(${column}) filter (where ${conditions[as]}) as ${as}_${column}`),
    `mod(coalesce(sum(keys) filter (where ${conditions[as]}), 0), ${2 ** 32}) as ${as}_keys`,
  ];
  return [...side('old'), ...side('new')].join(', ');
}

/** The rows of a table by the axes of the ledger: of one side the requests that count, or of durations one kind. */
function cellsOf(table: RequestTable): string {
  switch (table.kind) {
    case 'requests':
      return rowsOfSide(table);
    case 'agency-requests':
      return rowsOfAgencies(table);
    case 'durations':
      return rowsOfDays(table);
    default:
      throw new Error(`unknown table: ${table satisfies never}`);
  }
}

function rowsOfAgencies({ name, clock }: RequestTable): string {
  return `
        select release_id, agency, '${clock}' as clock, year, urgency, requests as cases, departures, timed, in_time, keys,
          case when requested_teller = 'PARTNER' then requests else 0 end as borrowed
        from stats.${name}
      `;
}

function rowsOfSide({ name, clock, side, other }: Extract<RequestTable, { kind: 'requests' }>): string {
  const opposite = side === 'requested' ? 'requesting' : 'requested';
  const partner = other === 'bodies' ? `'${ALL}'` : opposite;
  return `
        select release_id, ${side} as country, ${partner} as partner, '${clock}' as clock, year, urgency, result, refusal_ground,
          requests as cases, departures, timed, in_time, keys,
          case when ${side}_teller = 'PARTNER' then requests else 0 end as borrowed
        from stats.${name}
        where ${side}_teller is not null and ${side} <> '${BODY_SIDE}' and ${opposite} ${other === 'bodies' ? '=' : '<>'} '${BODY_SIDE}'
      `;
}

function rowsOfDays({ name, clock, days }: Extract<RequestTable, { kind: 'durations' }>): string {
  const columns = [...axesOfTable(name), 'counted as cases', ...COLUMNS[name].quantiles, 'keys'];
  return `
        select release_id, '${clock}' as clock, ${columns.join(', ')}
        from stats.${name}
        where kind = '${days}'
      `;
}
