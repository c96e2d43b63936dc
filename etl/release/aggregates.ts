import type { Client } from 'pg';
import { AGGREGATES, PARTY_AXES } from '#domain/aggregate';
import { fillAggregate } from './aggregate-sql.ts';
import { CELL_KINDS } from './cell-family.ts';
import { CODE_BITS } from './cell-key-sql.ts';
import { caseCells, partyCells } from './cell-sql.ts';
import { CASE_VALUE, CODE_AXES, codeIds, NAMED_PARTY } from './code-id-sql.ts';
import { CASE_STATE, COUNTED_CASE } from './counted-case-sql.ts';
import { COUNTED_IMPORT } from './counted-import-sql.ts';
import { type GroupMembers, groupMembers } from './group-member.ts';
import { FITS_INTEGER, type WholeNumber } from './measure-sql.ts';
import { AGENCY_CASE, COUNTRY_CASE, GROUP_MEMBER } from './party-case-sql.ts';
import { TOGETHER_CASE, togetherCells } from './together-sql.ts';
import { createWork, type WorkTable } from './work-table.ts';

/**
 * For the one connection of a build: room for grouping in memory, no compiling of statements (it takes longer than running
 * them), a small sample for the planner (tables are read whole), one process (several group the same cells twice), and tables of
 * codes looked up by hash: the planner takes numbers that are computed for rarer than they are, and would search row by row.
 */
const BUILD_SETTINGS = `
set local work_mem = '256MB';
set local temp_buffers = '64MB';
set local jit = off;
set local default_statistics_target = 10;
set local enable_nestloop = off;
set local max_parallel_workers_per_gather = 0`;

/** What a build works with. */
type Build = { readonly client: Client; readonly groups: GroupMembers };

/** Makes the tables of what is counted, the cases, and returns how many there are. */
export async function prepareCases(
  client: Client,
): Promise<{ readonly build: Build; readonly cases: number }> {
  await client.query(BUILD_SETTINGS);
  const build = { client, groups: groupMembers() };
  await make(build, COUNTED_IMPORT);
  await makeCodes(build);
  await make(build, CASE_STATE);
  const cases = await make(build, COUNTED_CASE, [build.groups.days]);
  return { build, cases };
}

/** Fills every aggregate of a release from the prepared cases. */
export async function fillAggregates(build: Build, release: number): Promise<void> {
  await makeParties(build);
  const whole = await chooseWholeNumber(build.client);
  await makeCells(build, whole);
  for (const statement of AGGREGATES.flatMap((aggregate) => fillAggregate(aggregate, whole))) {
    await build.client.query(statement, [release]);
  }
}

async function makeCodes(build: Build): Promise<void> {
  await make(build, CASE_VALUE);
  await make(build, NAMED_PARTY);
  for (const axis of CODE_AXES) {
    const parameters = axis === 'country_group' ? [build.groups.groups] : [];
    const codes = await make(build, codeIds(axis), parameters);
    if (codes >= 2 ** CODE_BITS[axis])
      throw new Error(`${codes} codes on the axis ${axis} are more than the cells of a build can tell apart`);
  }
}

async function makeParties(build: Build): Promise<void> {
  await make(build, GROUP_MEMBER, [build.groups.countries, build.groups.sets]);
  for (const table of [COUNTRY_CASE, AGENCY_CASE, TOGETHER_CASE]) await make(build, table);
}

async function makeCells(build: Build, whole: WholeNumber): Promise<void> {
  await make(build, caseCells(whole));
  for (const { clock, family } of CELL_KINDS) {
    await make(build, togetherCells(clock, family, whole));
    for (const axis of PARTY_AXES) {
      const parameters = axis === 'country_group' ? [build.groups.groups] : [];
      await make(build, partyCells(axis, clock, family, whole), parameters);
    }
  }
}

/** Makes a table, lets the planner look at it, and returns how many rows it has. */
async function make(
  { client }: Build,
  table: WorkTable,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const { rowCount } = await client.query(createWork(table), [...parameters]);
  await client.query(`analyze ${table.name}`);
  return rowCount ?? 0;
}

async function chooseWholeNumber(client: Client): Promise<WholeNumber> {
  const { rows } = await client.query<{ fits: boolean }>(FITS_INTEGER);
  return rows[0]?.fits ? 'integer' : 'bigint';
}
