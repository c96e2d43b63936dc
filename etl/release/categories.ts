import type { Client } from 'pg';
import type { PartyAxis } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import type { ReleaseCategories } from '#domain/release';
import { partyIn } from './cell-key-sql.ts';

/** The codes of the parties that have a cell. */
const partyCodes = (axis: PartyAxis) => `code from ${axis}_id
where code <> '${ALL}' and id in (
  select ${partyIn('key')} from ${axis}_opened_outcome_cell union all select ${partyIn('key')} from ${axis}_outcome_outcome_cell)`;

/** Where the codes of each dimension stand in the tables of a build. */
const CODES = {
  OPENED: 'opened_year from case_cell',
  OUTCOME: 'outcome_year from case_cell',
  crime: 'crime from case_cell',
  outcome: 'outcome from case_cell',
  scope: 'scope from case_cell',
  country: partyCodes('country'),
  country_group: partyCodes('country_group'),
  agency: partyCodes('agency'),
} as const;

/** The codes that occur among the counted cases on each dimension, in the order of their characters. Needs the cells. */
export async function readCategories(client: Client): Promise<ReleaseCategories> {
  return {
    year: { OPENED: await codes(client, 'OPENED'), OUTCOME: await codes(client, 'OUTCOME') },
    country: await codes(client, 'country'),
    country_group: await codes(client, 'country_group'),
    agency: await codes(client, 'agency'),
    crime: await codes(client, 'crime'),
    outcome: await codes(client, 'outcome'),
    scope: await codes(client, 'scope'),
  };
}

async function codes(client: Client, dimension: keyof typeof CODES): Promise<readonly string[]> {
  const { rows } = await client.query<[string]>({
    text: `select distinct ${CODES[dimension]}`,
    rowMode: 'array',
  });
  return rows.map(([code]) => code).sort();
}
