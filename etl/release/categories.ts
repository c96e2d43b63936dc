import type { Client } from 'pg';
import type { PartyAxis } from '#domain/aggregate';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import type { ReleaseCategories } from '#domain/release';
import type { Counted } from './aggregates.ts';
import { codeIn, partyIn } from './cell-key-sql.ts';
import { MONTH_OF_YEAR } from './code-id-sql.ts';
import type { MeansAxis } from './means-sql.ts';
import { partnerIn } from './pair-sql.ts';
import { readRequestCategories } from './request-fill.ts';

/** The codes of a list axis that have a cell. */
const listedCodes = (axis: PartyAxis | MeansAxis) => `code from ${axis}_id
where code <> '${ALL}' and id in (
  select ${partyIn('key')} from ${axis}_opened_states_cell union all select ${partyIn('key')} from ${axis}_outcome_states_cell)`;

/** The years of the cells of a table. */
const yearCodes = (table: string) =>
  `year.code from year_id year where year.id in (select ${codeIn('key', 'year')} from ${table})`;

/** The months of the cells of a table in which they stand where a party would. */
const monthCodes = (table: string) => `${MONTH_OF_YEAR}
from (select ${partyIn('key')} as month, ${codeIn('key', 'year')} as year from ${table} group by 1, 2) cell
join month_id month on month.id = cell.month
join year_id year on year.id = cell.year`;

/** Where the codes of each dimension stand in the tables of a build. */
const CODES = {
  OPENED: 'opened_year from case_cell',
  OUTCOME: 'outcome_year from case_cell',
  CLOSED: yearCodes('case_closed_life_cell'),
  OPEN_AT_END: yearCodes('case_open_at_end_year_cell'),
  opened_month: monthCodes('month_opened_states_cell'),
  outcome_month: monthCodes('month_outcome_states_cell'),
  closed_month: `${monthCodes('month_closed_life_cell')} where year.code <> '${NOT_STATED}'`,
  crime: 'crime from case_cell',
  outcome: 'outcome from case_cell',
  scope: 'scope from case_cell',
  states: 'states from case_cell',
  country: listedCodes('country'),
  country_group: listedCodes('country_group'),
  agency: listedCodes('agency'),
  agency_group: listedCodes('agency_group'),
  panel: 'code from panel_id',
  partner: `partner.code from country_id partner where partner.id in (select ${partnerIn('key')} from pair_cell)`,
  agency_partner: `code from partner_id where code <> '${ALL}' and id in (select partner from agency_pair_cell)`,
  channel: listedCodes('channel'),
  instrument: listedCodes('instrument'),
} as const;

/** The codes that occur among the counted cases on each dimension, in the order of their characters. Needs the cells. */
export async function readCategories(counted: Counted): Promise<ReleaseCategories> {
  const { states, agencies } = counted;
  return {
    year: {
      OPENED: await codes(states, 'OPENED'),
      OUTCOME: await codes(states, 'OUTCOME'),
      CLOSED: await codes(states, 'CLOSED'),
      OPEN_AT_END: await codes(states, 'OPEN_AT_END'),
    },
    month: {
      OPENED: await codes(counted.month, 'opened_month'),
      OUTCOME: await codes(counted.month, 'outcome_month'),
      CLOSED: await codes(counted.month, 'closed_month'),
    },
    country: await codes(states, 'country'),
    country_group: await codes(states, 'country_group'),
    agency: await codes(agencies, 'agency'),
    agency_group: await codes(agencies, 'agency_group'),
    panel: await codes(agencies, 'panel'),
    crime: await codes(states, 'crime'),
    outcome: await codes(states, 'outcome'),
    scope: await codes(states, 'scope'),
    request: await readRequestCategories(agencies),
    partner: await codes(states, 'partner'),
    agency_partner: await codes(agencies, 'agency_partner'),
    channel: await codes(counted.channel, 'channel'),
    instrument: await codes(counted.instrument, 'instrument'),
    states: (await codes(states, 'states')).toSorted((a, b) => Number(a) - Number(b)),
  };
}

async function codes(client: Client, dimension: keyof typeof CODES): Promise<readonly string[]> {
  const { rows } = await client.query<[string]>({
    text: `select distinct ${CODES[dimension]}`,
    rowMode: 'array',
  });
  return rows.map(([code]) => code).sort();
}
