import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import { OUTCOME_LIST } from '#domain/codes/outcome';
import type { Axis, Held } from './axes.ts';
import type { SourceTable } from './source-table.ts';
import { type Bind, isOneOf } from './statement.ts';

/** The column of an axis, under the name of its dimension. */
export function axisColumn({ id, limit }: Axis, { column }: SourceTable): string {
  if (id === 'outcome_group') return 'grouped.outcome_group';
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
export function limitOf(axis: Axis, { column }: SourceTable, bind: Bind): readonly string[] {
  if (axis.limit === 'none' || axis.id === 'crime' || axis.id === 'outcome_group') return [];
  return [isOneOf(column(axis.id), codesOf(axis), bind)];
}

/** The condition of a dimension that a filter holds. */
export function heldCondition({ id, codes }: Held, { column }: SourceTable, bind: Bind): string {
  if (id === 'crime') return `starts_with(crime, ${bind(codes[0] ?? '')})`;
  if (id !== 'outcome_group') return isOneOf(column(id), codes, bind);
  const outcomes = OUTCOME_LIST.filter(({ parent }) => codes.includes(parent ?? ''));
  return isOneOf(
    'outcome',
    outcomes.map(({ code }) => code),
    bind,
  );
}

function codesOf({ categories }: Axis): readonly string[] {
  return categories.map(({ code }) => code);
}
