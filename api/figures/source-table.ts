import { AGGREGATES, type Aggregate, grainName, MEASURE_COLUMNS, partsRead } from '#domain/aggregate';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import type { Dimension } from '#domain/dimension';
import { BODY_SIDE } from '#domain/request-aggregate';
import type { CaseSource, DurationSource, RequestSource } from '#domain/source';
import type { Question } from './question.ts';
import { type Bind, isOneOf } from './statement.ts';

/** A table of schema `stats` as the statement reads it: its rows, the column of a dimension, and which of its rows count. */
export type SourceTable = {
  /** The rows that are read; of families of agencies from two tables. */
  readonly rows: (bind: Bind) => string;
  readonly column: (dimension: Dimension) => string;
  readonly where: (bind: Bind) => readonly string[];
};

/** Rows that are no named State: all together, not stated, and confidential. */
const NAMELESS = [ALL, NOT_STATED, CONFIDENTIAL_COUNTRY];

/** The table whose rows are summed for a question. */
export function tableOf(question: Question): SourceTable {
  const { source } = question;
  switch (source.kind) {
    case 'cases':
      return tableOfCases(question, source);
    case 'requests':
      return tableOfRequests(source);
    case 'durations':
      return tableOfDurations(question, source);
    default:
      throw new Error(`unknown source: ${source satisfies never}`);
  }
}

function tableOfCases(question: Question, source: CaseSource): SourceTable {
  const { aggregate, grain, clocks } = source;
  const isOfFamilies = aggregate.party === 'agency_group';
  return {
    rows: (bind) => (isOfFamilies ? familyRows(question, source, bind) : `stats.${aggregate.name}`),
    column: (dimension) => dimension,
    where: (bind) => [
      `grain = ${bind(grainName(grain))}`,
      isOneOf('clock', clocks, bind),
      ...(isOfFamilies ? [] : hasPart(source, aggregate, bind)),
      ...ownCodes(question, aggregate.lists, bind),
    ],
  };
}

/**
 * Families of agencies: those of agencies that have units, and every other agency as it stands, with the row of all agencies.
 */
function familyRows({ families }: Question, source: CaseSource, bind: Bind): string {
  const { aggregate } = source;
  const alone = aggregateOfAgencies(aggregate);
  const columns = [...aggregate.lists.slice(1), ...aggregate.axes, ...measuresIn(aggregate)];
  const select = (agency: string, { name }: Aggregate) =>
    `select ${['release_id', 'grain', 'clock', agency, ...columns].join(', ')} from stats.${name}`;
  const inFamilies = hasPart(source, aggregate, bind);
  const inOthers = [`agency <> all(${bind(families)})`, ...hasPart(source, alone, bind)];
  return `(
    ${select('agency_group', aggregate)} where ${inFamilies.join(' and ')}
    union all
    ${select('agency as agency_group', alone)} where ${inOthers.join(' and ')}
  ) as ${aggregate.name}`;
}

/** The aggregate of single agencies that goes with one of families. */
function aggregateOfAgencies({ lists: [, ...others] }: Aggregate): Aggregate {
  const wanted = ['agency', ...others].join();
  const found = AGGREGATES.find(({ lists }) => lists.join() === wanted);
  if (!found) throw new Error(`no aggregate has ${wanted}`);
  return found;
}

function measuresIn({ hasQuantities }: Aggregate): readonly string[] {
  const quantities = hasQuantities ? MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known]) : [];
  return ['cases', 'keys', ...quantities];
}

function hasPart({ part }: CaseSource, aggregate: Aggregate, bind: Bind): readonly string[] {
  return aggregate.party && part ? [isOneOf('part', partsRead(aggregate, part), bind)] : [];
}

/** The codes on list axes that nobody asked for: those that the metric itself means, else all together. */
function ownCodes(
  question: Question,
  lists: CaseSource['aggregate']['lists'],
  bind: Bind,
): readonly string[] {
  const { formula, within } = question.base;
  return lists
    .filter((axis) => axis === 'panel' || !isUsed(question, axis))
    .map((axis) => {
      if (axis === 'panel') return `panel = ${bind(question.panel ?? ALL)}`;
      if (formula.kind === 'distinct' && formula.axis === axis) return `${axis} <> all(${bind(NAMELESS)})`;
      return `${axis} = ${bind(within?.dimension === axis ? within.code : ALL)}`;
    });
}

/** A country is one side of a request, its partner the other. Of all who tell of a side, one counts. */
function tableOfRequests(source: RequestSource): SourceTable {
  return source.party === 'agency' ? TABLE_OF_ASKED_AGENCIES : tableOfSide(source);
}

/** Requests between States alone, in the one word that counts. */
const TABLE_OF_ASKED_AGENCIES: SourceTable = {
  rows: () => 'stats.by_agency_request',
  column: (dimension) => dimension,
  where: () => [],
};

function tableOfSide({ side, other }: RequestSource): SourceTable {
  const sides = { country: side, partner: side === 'requested' ? 'requesting' : 'requested' };
  return {
    rows: () => 'stats.by_request',
    column: (dimension) =>
      dimension === 'country' || dimension === 'partner' ? sides[dimension] : dimension,
    where: () => [
      `${side}_teller is not null`,
      `${sides.country} <> '${BODY_SIDE}'`,
      `${sides.partner} ${other === 'bodies' ? '=' : '<>'} '${BODY_SIDE}'`,
    ],
  };
}

/** Countries and agencies do not add up, because a case has several: all together are a row of their own. */
function tableOfDurations(question: Question, { days }: DurationSource): SourceTable {
  return {
    rows: () => 'stats.by_duration',
    column: (dimension) => dimension,
    where: (bind) => [
      `kind = ${bind(days)}`,
      ...(['country', 'agency'] as const)
        .filter((party) => !isUsed(question, party))
        .map((party) => `${party} = ${bind(ALL)}`),
    ],
  };
}

function isUsed({ axes, held }: Question, dimension: Dimension): boolean {
  return [...axes, ...held].some(({ id }) => id === dimension);
}
