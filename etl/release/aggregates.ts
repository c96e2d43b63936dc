import type { Client } from 'pg';
import { AGGREGATES, PARTY_AXES } from '#domain/aggregate';
import { MEMBERSHIP } from '#domain/codes/country-group';
import { fillAggregate } from './aggregate-sql.ts';
import { caseCells, partyCells } from './cell-sql.ts';
import { COUNTED_CASE } from './counted-case-sql.ts';
import { COUNTED_IMPORT } from './counted-import-sql.ts';
import { FITS_INTEGER, type WholeNumber } from './measure-sql.ts';
import { COUNTRY_GROUP_CASE, GROUP_MEMBER, namedPartyCases, partiesTogether } from './party-case-sql.ts';

/** Room for grouping in memory, for the one connection of a build. Compiling such statements takes longer than running them. */
const BUILD_SETTINGS = `set local work_mem = '256MB'; set local temp_buffers = '64MB'; set local jit = off`;

/** Makes the temporary tables of what is counted: cases, and the parties of each. Returns how many cases are counted. */
export async function prepareCases(client: Client): Promise<number> {
  await client.query(BUILD_SETTINGS);
  await client.query(COUNTED_IMPORT);
  const { rowCount } = await client.query(COUNTED_CASE);
  await client.query('analyze counted_case');
  await prepareParties(client);
  return rowCount ?? 0;
}

/** Fills every aggregate of a release from the prepared cases. */
export async function fillAggregates(client: Client, release: number): Promise<void> {
  const whole = await chooseWholeNumber(client);
  await client.query(caseCells(whole));
  await client.query('analyze case_cell');
  for (const axis of PARTY_AXES) {
    await client.query(partyCells(axis, whole));
    await client.query(`analyze ${axis}_cell`);
  }
  for (const statement of AGGREGATES.flatMap((aggregate) => fillAggregate(aggregate, whole))) {
    await client.query(statement, [release]);
  }
}

/** The rows `ALL` come last: those of the groups are read from the States, and no group must be read as a State. */
async function prepareParties(client: Client): Promise<void> {
  for (const axis of ['country', 'agency'] as const) await client.query(namedPartyCases(axis));
  await client.query(GROUP_MEMBER, [
    MEMBERSHIP.map(({ group }) => group),
    MEMBERSHIP.map(({ country }) => country),
    MEMBERSHIP.map(({ from }) => from ?? null),
    MEMBERSHIP.map(({ until }) => until ?? null),
  ]);
  await client.query('analyze country_case, group_member');
  await client.query(COUNTRY_GROUP_CASE);
  for (const axis of PARTY_AXES) await client.query(partiesTogether(axis));
  await client.query('analyze country_case, agency_case, country_group_case');
}

async function chooseWholeNumber(client: Client): Promise<WholeNumber> {
  const { rows } = await client.query<{ fits: boolean }>(FITS_INTEGER);
  return rows[0]?.fits ? 'integer' : 'bigint';
}
