import { AGGREGATES, type Aggregate, isOfAgencyPairs } from '#domain/aggregate';
import type { Clock, Part } from '#domain/codes/counting-axes';
import { LEDGER_AXES, LEDGER_MEASURES, type LedgerAxis, type RequestMeasure } from '#domain/ledger';
import { axesOfCell, axesOfTable, REQUEST_TABLES, type RequestTable } from '#domain/ledger-table';
import type { LaterAxis } from '#domain/ledger-years';

/** Which changes are asked for; what is left out is not limited. */
export type ChangesFilter = {
  readonly metric?: string;
  readonly clock?: Clock;
  readonly part?: Part;
  /** Codes of which a cell must have one. A cell that does not keep the axis apart has none. */
  readonly codes: Readonly<Partial<Record<LedgerAxis, readonly string[]>>>;
};

/** Two releases, and the years of which both have figures (`comparedYears`). */
export type Compared = {
  readonly release: number;
  readonly since: number;
  readonly years: readonly string[];
  /** The axes on which not both count (`axesNotCompared`). */
  readonly notCompared: readonly LaterAxis[];
};

type NotCompared = Compared['notCompared'];

/** Binds a value and gives back how the statement names it. */
export type Bind = (value: string | number | readonly string[]) => string;

/** Whether a filter can find any figure of two releases. */
export function isAnyCompared(filter: ChangesFilter, notCompared: NotCompared): boolean {
  return (
    comparedAggregates(filter, notCompared).length > 0 ||
    comparedRequestTables(filter, notCompared).length > 0
  );
}

/**
 * The aggregates in which a filter can find a figure: those that keep apart every axis it names, and whose rows are counted
 * in both releases.
 */
export function comparedAggregates(filter: ChangesFilter, notCompared: NotCompared): readonly Aggregate[] {
  const { metric, part, codes } = filter;
  if (requestTablesOfMetric(metric).length > 0) return [];
  return AGGREGATES.filter(
    (aggregate) =>
      (part === undefined || aggregate.party !== undefined) &&
      (aggregate.hasQuantities || metric === undefined || metric === 'cases') &&
      !countedBy(aggregate).some((axis) => notCompared.includes(axis)) &&
      axesNamed(codes).every((axis) => axesOfCell(aggregate).includes(axis)),
  );
}

/** The same of the tables of requests and durations, of which no party has a part. */
export function comparedRequestTables(
  { metric, clock, part, codes }: ChangesFilter,
  notCompared: NotCompared,
): readonly RequestTable[] {
  if (part !== undefined || notCompared.includes('urgency')) return [];
  const withAgencies = !notCompared.includes('agency_partner');
  return REQUEST_TABLES.filter(
    (table) =>
      (withAgencies || (table.kind !== 'agency-requests' && codes.agency === undefined)) &&
      (clock === undefined || table.clock === clock) &&
      (metric === undefined || keptIn(table).some((measure) => measure.metric.id === metric)) &&
      axesNamed(codes).every((axis) => axesOfTable(table.name).includes(axis)),
  );
}

/** The metrics that are kept in a table of requests or durations. */
export function keptIn(table: RequestTable): readonly RequestMeasure[] {
  return LEDGER_MEASURES.flatMap((measure) =>
    'tables' in measure && measure.tables.includes(table) ? [measure] : [],
  );
}

/** What a cell must be, in either release. A crime that is named stands for all that lie inside it. */
export function cellConditions({ years }: Compared, filter: ChangesFilter, bind: Bind): readonly string[] {
  return [
    `clock || ' ' || year = any(${bind(years)}::text[])`,
    ...(filter.clock === undefined ? [] : [`clock = ${bind(filter.clock)}`]),
    ...(filter.part === undefined ? [] : [`part = ${bind(filter.part)}`]),
    ...axesNamed(filter.codes).map((axis) => codeCondition(axis, filter.codes[axis] ?? [], bind)),
  ];
}

function codeCondition(axis: LedgerAxis, codes: readonly string[], bind: Bind): string {
  if (axis !== 'crime') return `${axis} = any(${bind(codes)}::text[])`;
  return `crime like any(${bind(codes.map((code) => `${code}%`))}::text[])`;
}

/** The tables of requests or durations in which a metric of the ledger is kept; none for one of cases. */
export function requestTablesOfMetric(metric: string | undefined): readonly RequestTable[] {
  const measure = LEDGER_MEASURES.find((each) => each.metric.id === metric);
  return measure && 'tables' in measure ? measure.tables : [];
}

/** The axes that all cells of an aggregate keep apart, or give together in a row of its own; of agencies their partners. */
function countedBy(aggregate: Aggregate): readonly LaterAxis[] {
  const { lists, grains, axes } = aggregate;
  return [
    ...lists,
    ...axes.filter((axis) => grains.every((grain) => grain.includes(axis))),
    ...(isOfAgencyPairs(aggregate) ? (['agency_partner'] as const) : []),
  ];
}

function axesNamed(codes: ChangesFilter['codes']): readonly LedgerAxis[] {
  return LEDGER_AXES.filter((axis) => codes[axis] !== undefined);
}
