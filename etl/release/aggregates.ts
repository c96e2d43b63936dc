import type { Client } from 'pg';
import { AGGREGATES, type Aggregate, type PartyAxis } from '#domain/aggregate';
import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { TITLES } from '#domain/labels/en/titles';
import { declaredPeriods, type Period } from '#domain/period';
import { fillAggregate } from './aggregate-sql.ts';
import { CELL_KINDS, kindsOf } from './cell-family.ts';
import { CODE_BITS } from './cell-key-sql.ts';
import { caseCells, caseLifeCells, monthCells, partyCells, statesCells } from './cell-sql.ts';
import { CASE_VALUE, type CodeAxis, codeIds } from './code-id-sql.ts';
import { CASE_STATE, COUNTED_CASE } from './counted-case-sql.ts';
import { COUNTED_IMPORT } from './counted-import-sql.ts';
import { fillDefinition } from './definition-sql.ts';
import { fillDraft } from './draft-table.ts';
import { groupMembers } from './group-member.ts';
import { HANDED_CASES, handOver } from './hand-over.ts';
import { type MeansAxis, meansCells, meansCodes } from './means-sql.ts';
import { FITS_INTEGER, type WholeNumber } from './measure-sql.ts';
import { fillPairs, PAIR_CELL, pairCells } from './pair-sql.ts';
import { AGENCY_CASE, CASE_AGENCY, COUNTRY_CASE, GROUP_MEMBER } from './party-case-sql.ts';
import { fillCaseDurations, fillRequests } from './request-fill.ts';
import { GROUP_STOCK, LIFE_YEAR, OPEN_CASE, stockCells } from './stock-sql.ts';
import { type NamedAxis, togetherCase, togetherCells } from './together-sql.ts';
import { beginWork, makeWork } from './work-table.ts';

/** The first and the last year in which a counted case was opened. */
const YEARS_OPENED = `
select min(code) as first, max(code) as last
from year_id
where id in (select opened_year from counted_case)`;

/** The two sessions of a build: one counts cases, States and their groups, the other agencies. Each has tables of its own. */
export type Build = { readonly states: Client; readonly agencies: Client };

/** Makes the tables of what is counted, the cases, in both sessions, and returns how many there are. */
export async function prepareCases({ states, agencies }: Build): Promise<number> {
  const [cases] = await Promise.all([prepareCountedCases(states), prepareAgencies(agencies)]);
  for (const table of HANDED_CASES) await handOver(states, agencies, table);
  return cases;
}

/** Fills every aggregate of a release from the prepared cases. */
export async function fillAggregates({ states, agencies }: Build, release: number): Promise<void> {
  const whole = await chooseWholeNumber(states);
  const plan = { release, whole, periods: await readPeriods(states) };
  await Promise.all([fillByStates(states, plan), fillByAgencies(agencies, plan)]);
}

async function prepareCountedCases(client: Client): Promise<number> {
  await beginWork(client);
  await makeWork(client, COUNTED_IMPORT);
  await makeWork(client, CASE_VALUE);
  for (const axis of ['year', 'month', 'crime', 'outcome', 'scope', 'states'] as const)
    await makeCodes(client, axis);
  await makeWork(client, CASE_STATE);
  return makeWork(client, COUNTED_CASE, [groupMembers().days]);
}

async function prepareAgencies(client: Client): Promise<void> {
  await beginWork(client);
  await makeWork(client, CASE_AGENCY);
  await makeCodes(client, 'agency');
}

/** The number of the release, how whole numbers are kept on the way, and the periods that have cells of their own. */
type Plan = {
  readonly release: number;
  readonly whole: WholeNumber;
  readonly periods: readonly Period[];
};

async function fillByStates(client: Client, { release, whole, periods }: Plan): Promise<void> {
  const { countries, sets, groups, days } = groupMembers();
  await makeWork(client, caseCells(whole));
  await makeWork(client, caseLifeCells(whole));
  await makeWork(client, stockCells('case'));
  await makeMonthCells(client, whole);
  await makeCodes(client, 'country');
  await makeCodes(client, 'country_group', [groups]);
  await makeWork(client, GROUP_MEMBER, [countries, sets]);
  await makeWork(client, COUNTRY_CASE);
  await makeTogetherCells(client, 'country', whole);
  await makePartyCells(client, 'country', whole);
  await makeWork(client, stockCells('country'));
  await makePartyCells(client, 'country_group', whole, [groups]);
  await makeWork(client, LIFE_YEAR, [days]);
  await makeWork(client, OPEN_CASE);
  await makeWork(client, GROUP_STOCK, [groups]);
  await fill(client, release, whole, [
    'by_case',
    'by_month',
    'by_country',
    'by_country_month',
    'by_country_group',
    'by_country_group_month',
  ]);
  await fillByPairs(client, release, whole);
  for (const axis of ['case', 'country'] as const) await fillDefinitions(client, release, axis);
  await fillCaseDurations(client, release, periods);
}

async function fillByAgencies(client: Client, { release, whole, periods }: Plan): Promise<void> {
  await makeWork(client, AGENCY_CASE);
  await makeTogetherCells(client, 'agency', whole);
  await makePartyCells(client, 'agency', whole);
  await makeWork(client, stockCells('agency'));
  for (const axis of ['channel', 'instrument'] as const) await makeMeansCells(client, axis, whole);
  await fill(client, release, whole, ['by_agency', 'by_channel', 'by_instrument']);
  await fillDefinitions(client, release, 'agency');
  await fillRequests(client, release, periods);
}

async function fillByPairs(client: Client, release: number, whole: WholeNumber): Promise<void> {
  await makeWork(client, PAIR_CELL);
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, pairCells(clock, whole));
  await fillDraft(client, { name: 'by_pair', release }, fillPairs(whole));
}

async function fillDefinitions(client: Client, release: number, axis: NamedAxis | 'case'): Promise<void> {
  for (const statement of fillDefinition(axis)) await client.query(statement, [release]);
}

async function makeCodes(client: Client, axis: CodeAxis, parameters: readonly unknown[] = []): Promise<void> {
  const codes = await makeWork(client, codeIds(axis), parameters);
  if (codes >= 2 ** CODE_BITS[axis])
    throw new Error(`${codes} codes on the axis ${axis} are more than the cells of a build can tell apart`);
}

async function makeMonthCells(client: Client, whole: WholeNumber): Promise<void> {
  for (const { clock, family } of CELL_KINDS) await makeWork(client, monthCells(clock, family, whole));
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, statesCells('month', clock, whole));
}

async function makeTogetherCells(client: Client, axis: NamedAxis, whole: WholeNumber): Promise<void> {
  await makeWork(client, togetherCase(axis));
  for (const { clock, family } of kindsOf(axis))
    await makeWork(client, togetherCells(axis, clock, family, whole));
}

async function makePartyCells(
  client: Client,
  axis: PartyAxis,
  whole: WholeNumber,
  parameters: readonly unknown[] = [],
): Promise<void> {
  for (const { clock, family } of kindsOf(axis))
    await makeWork(client, partyCells(axis, clock, family, whole), parameters);
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, statesCells(axis, clock, whole));
}

async function makeMeansCells(client: Client, axis: MeansAxis, whole: WholeNumber): Promise<void> {
  await makeWork(client, meansCodes(axis));
  for (const clock of SELECTABLE_CLOCKS) {
    for (const family of ['crime', 'outcome'] as const)
      await makeWork(client, meansCells(axis, clock, family, whole));
    await makeWork(client, statesCells(axis, clock, whole));
  }
}

async function fill(
  client: Client,
  release: number,
  whole: WholeNumber,
  names: readonly Aggregate['name'][],
): Promise<void> {
  for (const aggregate of AGGREGATES.filter(({ name }) => names.includes(name)))
    await fillDraft(client, { name: aggregate.name, release }, fillAggregate(aggregate, whole));
}

async function chooseWholeNumber(client: Client): Promise<WholeNumber> {
  const { rows } = await client.query<{ fits: boolean }>(FITS_INTEGER);
  return rows[0]?.fits ? 'integer' : 'bigint';
}

/** The periods that the release declares: those of the years in which its cases were opened. */
async function readPeriods(client: Client): Promise<readonly Period[]> {
  const { rows } = await client.query<{ first: string; last: string }>(YEARS_OPENED);
  return rows.flatMap(({ first, last }) => declaredPeriods(Number(first), Number(last), TITLES));
}
