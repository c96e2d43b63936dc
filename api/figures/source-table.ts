import { grainName } from '#domain/aggregate';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import type { Dimension } from '#domain/dimension';
import { BODY_SIDE } from '#domain/request-aggregate';
import type { CaseSource, DurationSource, RequestSource } from '#domain/source';
import type { Question } from './question.ts';
import { type Bind, isOneOf } from './statement.ts';

/** A table of schema `stats` as the statement reads it: its name, the column of a dimension, and which of its rows count. */
export type SourceTable = {
  readonly name: string;
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
    name: aggregate.name,
    column: (dimension) => dimension,
    where: (bind) => [
      `grain = ${bind(grainName(grain))}`,
      isOneOf('clock', clocks, bind),
      ...(aggregate.party && part ? [`part = ${bind(part)}`] : []),
      ...ownCodes(question, aggregate.lists, bind),
    ],
  };
}

/** The codes on list axes that nobody asked for: those that the metric itself means, else all together. */
function ownCodes(
  question: Question,
  lists: CaseSource['aggregate']['lists'],
  bind: Bind,
): readonly string[] {
  const { formula, within } = question.base;
  return lists
    .filter((axis) => !isUsed(question, axis))
    .map((axis) => {
      if (formula.kind === 'distinct' && formula.axis === axis) return `${axis} <> all(${bind(NAMELESS)})`;
      return `${axis} = ${bind(within?.dimension === axis ? within.code : ALL)}`;
    });
}

/** A country is one side of a request, its partner the other. Of all who tell of a side, one counts. */
function tableOfRequests({ side, other }: RequestSource): SourceTable {
  const sides = { country: side, partner: side === 'requested' ? 'requesting' : 'requested' };
  return {
    name: 'by_request',
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
    name: 'by_duration',
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
