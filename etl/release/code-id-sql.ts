import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { ALL } from '#domain/codes/code-list';
import { SCOPE } from '#domain/codes/counting-axes';
import { OUTCOME_NOT_DATED } from './counted-case-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The combinations of codes that cases have, which are few. */
export const CASE_VALUE: WorkTable = {
  name: 'case_value',
  query: `
select left(opened_on, 4) as opened_year, coalesce(left(disposition_on, 4), '${OUTCOME_NOT_DATED}') as outcome_year,
  crime, disposition as outcome
from facts.case_record
group by left(opened_on, 4), coalesce(left(disposition_on, 4), '${OUTCOME_NOT_DATED}'), crime, disposition`,
};

/** The parties that rows name, which are few. */
export const NAMED_PARTY: WorkTable = {
  name: 'named_party',
  query: `
select party_type, country, coalesce(agency, '${AGENCY_NOT_STATED}') as agency
from facts.participation
group by party_type, country, coalesce(agency, '${AGENCY_NOT_STATED}')`,
};

/** The axes whose codes have numbers, and how each is listed. Groups of countries: $1. */
const LISTED = {
  year: 'select opened_year as code from case_value union select outcome_year from case_value',
  crime: 'select distinct crime as code from case_value',
  outcome: 'select distinct outcome as code from case_value',
  scope: `select unnest(array[${Object.keys(SCOPE)
    .map((scope) => `'${scope}'`)
    .join(', ')}]) as code`,
  country: `select country as code from named_party where party_type = 'STATE' union select '${ALL}'`,
  agency: `select agency as code from named_party union select '${ALL}'`,
  country_group: `select unnest($1::text[]) as code union select '${ALL}'`,
} as const;

export type CodeAxis = keyof typeof LISTED;

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const CODE_AXES = Object.keys(LISTED) as readonly CodeAxis[];

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
