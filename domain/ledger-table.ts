import { AGGREGATES, type Aggregate, type CaseAxis, type ListAxis } from './aggregate.ts';
import type { Clock } from './codes/counting-axes.ts';
import type { Formula } from './formula.ts';
import type { DurationKind, RequestSide } from './request-aggregate.ts';

/** What requests and durations are kept by, beside countries and years. */
type RequestCellAxis = 'urgency' | 'result' | 'refusal_ground' | 'duration';

/** An axis of the cells that are compared. */
export type CellAxis = ListAxis | CaseAxis | RequestCellAxis;

/** A table of requests or durations whose cells are compared. */
type RequestTableName = 'by_request' | 'by_agency_request' | 'by_duration' | 'duration_quantile';

/** A stored table whose cells are compared. */
export type LedgerTableName = Aggregate['name'] | RequestTableName;

/**
 * What the ledger reads of a table beside the aggregates of cases. Requests: those of one side with States, or with bodies, on the
 * other, all sources together, each in the one word that counts. `country` is the State of the side and `partner` the other one;
 * bodies are no code of it. Requests of agencies: those that the agencies of States were asked by States. Durations: one kind of them.
 */
export type RequestTable = { readonly name: RequestTableName; readonly clock: Clock } & (
  | { readonly kind: 'requests'; readonly side: RequestSide; readonly other: 'States' | 'bodies' }
  | { readonly kind: 'agency-requests' }
  | { readonly kind: 'durations'; readonly days: DurationKind }
);

/** The axes of the cells of each table of requests and durations, in the order in which their codes are given. */
const REQUEST_CELL_AXES = {
  by_request: ['country', 'partner', 'year', 'urgency', 'result', 'refusal_ground'],
  by_agency_request: ['agency', 'year', 'urgency'],
  by_duration: ['country', 'agency', 'year', 'urgency', 'duration'],
  duration_quantile: ['country', 'agency', 'year', 'urgency'],
} as const satisfies Readonly<Record<RequestTableName, readonly CellAxis[]>>;

const requests = (side: RequestSide, other: 'States' | 'bodies') =>
  ({ name: 'by_request', clock: 'RECEIVED', kind: 'requests', side, other }) as const;

/** All that is compared beside the aggregates of cases. */
export const REQUEST_TABLES: readonly RequestTable[] = [
  requests('requesting', 'States'),
  requests('requested', 'States'),
  requests('requesting', 'bodies'),
  requests('requested', 'bodies'),
  { name: 'by_agency_request', clock: 'RECEIVED', kind: 'agency-requests' },
  { name: 'by_duration', clock: 'RECEIVED', kind: 'durations', days: 'RESPONSE' },
  { name: 'duration_quantile', clock: 'RECEIVED', kind: 'durations', days: 'RESPONSE' },
  { name: 'duration_quantile', clock: 'CLOSED', kind: 'durations', days: 'CASE' },
];

/** The names of all tables that are compared, in their order. */
export const LEDGER_TABLES: readonly LedgerTableName[] = [
  ...new Set([...AGGREGATES, ...REQUEST_TABLES].map(({ name }) => name)),
];

/** The columns that say where a cell of a table lies, beside grain, clock and part, in the order of its key. */
export function axesOfTable(name: LedgerTableName): readonly CellAxis[] {
  const aggregate = AGGREGATES.find((each) => each.name === name);
  return aggregate ? axesOfCell(aggregate) : REQUEST_CELL_AXES[requestTableName(name)];
}

/** The same of an aggregate of cases. */
export function axesOfCell({ lists, axes }: Aggregate): readonly CellAxis[] {
  return [...lists, ...axes];
}

/** Where a metric of requests or durations is kept as it is; nowhere one that is not, or is one of cases. */
export function requestTablesOf(formula: Formula): readonly RequestTable[] {
  return REQUEST_TABLES.filter((table) => isIn(table, formula));
}

function isIn(table: RequestTable, formula: Formula): boolean {
  if (table.kind === 'requests') return isOfSide(table, formula);
  if (table.kind === 'agency-requests') return isOfSide(ASKED_BY_STATES, formula);
  if (formula.kind === 'duration') return table.name === 'duration_quantile' && table.days === formula.days;
  return formula.kind === 'duration-count' && table.name === 'by_duration' && table.days === formula.days;
}

type SideOfRequests = Pick<Extract<RequestTable, { kind: 'requests' }>, 'side' | 'other'>;

const ASKED_BY_STATES: SideOfRequests = { side: 'requested', other: 'States' };

function isOfSide({ side, other }: SideOfRequests, formula: Formula): boolean {
  if (formula.kind === 'requests') return formula.side === side && (formula.other ?? 'States') === other;
  // Whether answers came in time is the one share of requests that their numbers by result do not tell.
  return (
    formula.kind === 'request-ratio' &&
    formula.numerator === 'in_time' &&
    formula.side === side &&
    other === 'States'
  );
}

function requestTableName(name: LedgerTableName): RequestTableName {
  const found = REQUEST_TABLES.find((table) => table.name === name);
  if (!found) throw new Error(`the ledger has no table ${name}`);
  return found.name;
}
