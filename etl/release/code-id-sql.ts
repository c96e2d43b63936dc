import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { SCOPE } from '#domain/codes/counting-axes';
import type { WorkTable } from './work-table.ts';

/** Every number of States that a case can have is less than this. */
const MANY_STATES = 256;

/** The year of a date, `ZZ` where it is not stated. */
function yearOf(date: string): string {
  return `coalesce(left(${date}, 4), '${NOT_STATED}')`;
}

/** The combinations of codes that cases have, which are few. */
export const CASE_VALUE: WorkTable = {
  name: 'case_value',
  query: `
select ${yearOf('opened_on')} as opened_year, ${yearOf('disposition_on')} as outcome_year, ${yearOf('closed_on')} as closed_year,
  crime, disposition as outcome
from facts.case_record
group by ${yearOf('opened_on')}, ${yearOf('disposition_on')}, ${yearOf('closed_on')}, crime, disposition`,
};

const MONTHS = 12;

/** The code of a month of a year, from the tables of both. */
export const MONTH_OF_YEAR = `case month.code when '${NOT_STATED}' then month.code else year.code || '-' || month.code end`;

/** All years from the first in which a case was opened to the last at whose end one was seen open, without a gap. */
const YEARS_OF_STOCK = `select lpad(generate_series(
    (select min(opened_year) from case_value)::integer, (select max(last_year) from counted_import))::text, 4, '0')`;

/** The axes whose codes have numbers, and how each is listed. Groups and panels: $1. */
const LISTED = {
  year: `select unnest(array[opened_year, outcome_year, closed_year]) as code from case_value union ${YEARS_OF_STOCK}`,
  month: `select lpad(generate_series(1, ${MONTHS})::text, 2, '0') as code union all select '${NOT_STATED}'`,
  crime: 'select distinct crime as code from case_value',
  outcome: 'select distinct outcome as code from case_value',
  scope: `select unnest(array[${Object.keys(SCOPE)
    .map((scope) => `'${scope}'`)
    .join(', ')}]) as code`,
  states: `select generate_series(1, ${MANY_STATES - 1})::text as code`,
  country: `select country as code from case_state where party_type = 'STATE' group by country union all select '${ALL}'`,
  partner: `select country as code from case_partner group by country union all select '${ALL}'`,
  agency: `select agency as code from case_agency group by agency union all select '${ALL}'`,
  country_group: `select unnest($1::text[]) as code union all select '${ALL}'`,
  agency_group: 'select unnest($1::text[]) as code',
  panel: 'select unnest($1::text[]) as code',
} as const;

export type CodeAxis = keyof typeof LISTED;

/**
 * A small number for every code of an axis, in the order of the codes: cells are found by numbers, which is several times as
 * fast as by text, and stand in the order of the primary key when they are sorted by them.
 */
export function codeIds(axis: CodeAxis): WorkTable {
  return {
    name: `${axis}_id`,
    query: `
select code, row_number() over (order by code) as id
from (${LISTED[axis]}) listed`,
  };
}
