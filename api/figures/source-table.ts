import { type Aggregate, grainName, MEASURE_COLUMNS } from '#domain/aggregate';
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

function tableOfCases(question: Question, { aggregate, grain, part, clocks }: CaseSource): SourceTable {
  return {
    rows: (bind) =>
      aggregate.name === 'by_agency_group'
        ? familyRows(aggregate, question, bind)
        : `stats.${aggregate.name}`,
    column: (dimension) => dimension,
    where: (bind) => [
      `grain = ${bind(grainName(grain))}`,
      isOneOf('clock', clocks, bind),
      ...(aggregate.party && part ? [`part = ${bind(part)}`] : []),
      ...ownCodes(question, aggregate.lists, bind),
    ],
  };
}

/**
 * Families of agencies: those of agencies that have units, and every other agency as it stands, with the row of all agencies.
 */
function familyRows({ axes }: Aggregate, { families }: Question, bind: Bind): string {
  const measures = ['cases', 'keys', ...MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known])];
  const columns = (agency: string) =>
    ['release_id', 'grain', 'clock', 'part', agency, ...axes, ...measures].join(', ');
  return `(
    select ${columns('agency_group')} from stats.by_agency_group
    union all
    select ${columns('agency as agency_group')} from stats.by_agency where agency <> all(${bind(families)})
  ) as by_agency_group`;
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
function tableOfRequests({ side, other }: RequestSource): SourceTable {
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

/** Countries do not add up, because a case has several: all together are a row of their own. */
function tableOfDurations(question: Question, { days }: DurationSource): SourceTable {
  return {
    rows: () => 'stats.by_duration',
    column: (dimension) => dimension,
    where: (bind) => [
      `kind = ${bind(days)}`,
      ...(isUsed(question, 'country') ? [] : [`country = ${bind(ALL)}`]),
    ],
  };
}

function isUsed({ axes, held }: Question, dimension: Dimension): boolean {
  return [...axes, ...held].some(({ id }) => id === dimension);
}
