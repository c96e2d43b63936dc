import { NOT_STATED } from '#domain/codes/code-list';
import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import { OUTCOME_LIST } from '#domain/codes/outcome';
import type { Dimension } from '#domain/dimension';
import { monthsOfQuarter } from '#domain/time-list';
import type { Axis, Held } from './axes.ts';
import type { SourceTable } from './source-table.ts';
import { type Bind, isOneOf } from './statement.ts';

/** The quarter of a row that keeps months apart: a sum over its months, of which a case has one. */
const QUARTER_OF_MONTH = `case month when '${NOT_STATED}' then month
      else left(month, 4) || '-Q' || (right(month, 2)::integer + 2) / 3 end`;

/** The column of an axis, under the name of its dimension. */
export function axisColumn({ id, limit }: Axis, { column }: SourceTable): string {
  if (id === 'outcome_group') return 'grouped.outcome_group';
  if (id === 'quarter') return `${QUARTER_OF_MONTH} as quarter`;
  if (id === 'crime_code') return 'crime as crime_code';
  if (id !== 'crime') return column(id) === id ? id : `${column(id)} as ${id}`;
  return limit === 'none' ? `left(crime, ${CRIME_SECTION_LENGTH}) as crime` : 'named.code as crime';
}

/** Crimes that are named, and groups of outcomes, are lists that the rows of the aggregate are matched with. */
export function joinOf(axis: Axis, bind: Bind): readonly string[] {
  const codes = codesOf(axis);
  if (axis.id === 'crime' && axis.limit !== 'none') {
    return [`join unnest(${bind(codes)}::text[]) as named (code) on starts_with(crime, named.code)`];
  }
  if (axis.id !== 'outcome_group') return [];
  const outcomes = OUTCOME_LIST.filter(({ parent }) => axis.limit === 'none' || codes.includes(parent ?? ''));
  const groups = bind(outcomes.map(({ parent }) => parent ?? ''));
  const members = bind(outcomes.map(({ code }) => code));
  return [
    `join unnest(${groups}::text[], ${members}::text[]) as grouped (outcome_group, outcome) using (outcome)`,
  ];
}

/** The condition of an axis that a filter limits, where no join limits it. */
export function limitOf(axis: Axis, table: SourceTable, bind: Bind): readonly string[] {
  if (axis.limit === 'none' || axis.id === 'crime' || axis.id === 'outcome_group') return [];
  return [condition(axis.id, codesOf(axis), table, bind)];
}

/** The condition of a dimension that a filter holds. */
export function heldCondition({ id, codes }: Held, table: SourceTable, bind: Bind): string {
  if (id === 'crime') return `starts_with(crime, ${bind(codes[0] ?? '')})`;
  if (id !== 'outcome_group') return condition(id, codes, table, bind);
  const outcomes = OUTCOME_LIST.filter(({ parent }) => codes.includes(parent ?? ''));
  return isOneOf(
    'outcome',
    outcomes.map(({ code }) => code),
    bind,
  );
}

/** The condition of a dimension that the rows keep apart as it is, or by the months of its quarters. */
function condition(id: Dimension, codes: readonly string[], { column }: SourceTable, bind: Bind): string {
  if (id === 'quarter') return isOneOf('month', codes.flatMap(monthsOfQuarter), bind);
  return isOneOf(id === 'crime_code' ? 'crime' : column(id), codes, bind);
}

function codesOf({ categories }: Axis): readonly string[] {
  return categories.map(({ code }) => code);
}
