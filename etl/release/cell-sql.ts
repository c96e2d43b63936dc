import type { PartyAxis } from '#domain/aggregate';
import { measuresOfCases, type WholeNumber } from './measure-sql.ts';

const CASE_COLUMNS = 'c.opened_year, c.outcome_year, c.crime, c.outcome, c.scope';

/**
 * The finest cells of the counted cases: one row a combination of both years, crime, outcome and scope. Every grain of
 * `by_case` is a sum over them, because a case has one value on each of these axes.
 */
export function caseCells(whole: WholeNumber): string {
  return `
create temporary table case_cell on commit drop as
select ${CASE_COLUMNS},
  ${measuresOfCases(whole)}
from counted_case c
group by ${CASE_COLUMNS}`;
}

/**
 * The finest cells of a party axis: the same, for each party and each set of parts that it has in a case. With the party
 * held fixed every case stands in one cell, so that coarser cells are sums over these and never count a case twice.
 */
export function partyCells(axis: PartyAxis, whole: WholeNumber): string {
  const columns = `p.code, p.opened_parts, p.outcome_parts, ${CASE_COLUMNS}`;
  return `
create temporary table ${axis}_cell on commit drop as
select ${columns},
  ${measuresOfCases(whole)}
from ${axis}_case p
join counted_case c on c.case_key = p.case_key
group by ${columns}`;
}
