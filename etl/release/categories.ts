import type { Client } from 'pg';
import { ALL } from '#domain/codes/code-list';
import type { ReleaseCategories } from '#domain/release';

/** Where the codes of each dimension stand in the prepared tables. */
const CODES = {
  OPENED: 'opened_year from case_cell',
  OUTCOME: 'outcome_year from case_cell',
  crime: 'crime from case_cell',
  outcome: 'outcome from case_cell',
  scope: 'scope from case_cell',
  country: `code from country_case where code <> '${ALL}'`,
  country_group: `code from country_group_case where code <> '${ALL}' and opened_parts | outcome_parts <> 0`,
  agency: `code from agency_case where code <> '${ALL}'`,
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
