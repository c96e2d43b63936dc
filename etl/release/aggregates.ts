import type { Client } from 'pg';
import { AGGREGATES, type Aggregate } from '#domain/aggregate';
import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { TITLES } from '#domain/labels/en/titles';
import { declaredPeriods, type Period } from '#domain/period';
import { agencyFamilies, readParents } from './agency-family.ts';
import { type AgencyAxis, agencyPairCells, CASE_PARTNER, fillAgencyPairs } from './agency-pair-sql.ts';
import { panelMembers, panelParameters, readAgencyReporting } from './agency-panel.ts';
import { fillAggregate } from './aggregate-sql.ts';
import { CASE_DATE } from './case-date-sql.ts';
import { CELL_KINDS, kindsOf } from './cell-family.ts';
import { CODE_BITS } from './cell-key-sql.ts';
import {
  agencyGroupCells,
  caseCells,
  caseLifeCells,
  monthCells,
  partyCells,
  statesCells,
} from './cell-sql.ts';
import { CASE_VALUE, type CodeAxis, codeIds } from './code-id-sql.ts';
import { CASE_STATE, countedCases } from './counted-case-sql.ts';
import { COUNTED_IMPORT } from './counted-import-sql.ts';
import { fillDefinition } from './definition-sql.ts';
import { fillDraft } from './draft-table.ts';
import { groupMembers } from './group-member.ts';
import { handedCases, handOver } from './hand-over.ts';
import { type MeansAxis, meansCells, meansCodes } from './means-sql.ts';
import { TOTALS } from './measure-sql.ts';
import { choosePacking, type Packing, type Totals } from './packing.ts';
import { fillPairs, PAIR_CELL, pairCells } from './pair-sql.ts';
import {
  AGENCY_CASE,
  AGENCY_GROUP_CASE,
  CASE_AGENCY,
  COUNTRY_CASE,
  FAMILY_MEMBER,
  GROUP_MEMBER,
  PANEL_MEMBER,
} from './party-case-sql.ts';
import { fillCaseDurations, fillRequests, prepareRequests } from './request-fill.ts';
import { GROUP_STOCK, LIFE_YEAR, OPEN_CASE, stockCells } from './stock-sql.ts';
import { type NamedAxis, togetherCase, togetherCells } from './together-sql.ts';
import { beginWork, makeWork } from './work-table.ts';

/** The first and the last year in which a counted case was opened. */
const YEARS_OPENED = `
select min(code) as first, max(code) as last
from year_id
where id in (select opened_year from counted_case)`;

/**
 * The two sessions of a build: one counts cases, States and their groups, the other agencies and requests. Each has tables of its
 * own; both have the counted cases.
 */
export type Build = { readonly states: Client; readonly agencies: Client };

/** What is counted from the counted cases alone, by whichever session has nothing else to do. */
const SHARED = ['channel', 'instrument', 'month'] as const;

type Shared = (typeof SHARED)[number];

/** The sessions of a build, and which of them has the cells of what either may count. */
export type Counted = Build & Readonly<Record<Shared, Client>>;

/** Counted cases: how many there are, and how their quantities are packed. */
type Prepared = { readonly cases: number; readonly packing: Packing };

/** Makes the tables of what is counted, the cases, in both sessions. */
export async function prepareCases({ states, agencies }: Build): Promise<Prepared> {
  const [prepared] = await Promise.all([prepareCountedCases(states), prepareAgencies(agencies)]);
  for (const table of handedCases(prepared.packing)) await handOver(states, agencies, table);
  return prepared;
}

/** Fills every aggregate of a release from the prepared cases, and says where the cells of each are. */
export async function fillAggregates(
  { states, agencies }: Build,
  { release, packing }: Pick<Plan, 'release' | 'packing'>,
): Promise<Counted> {
  const plan = { release, packing, periods: await readPeriods(states) };
  const left = [...SHARED];
  const counted = await Promise.all([
    fillByStates(states, plan).then(() => fillShared(states, plan, left)),
    fillByAgencies(agencies, plan).then(() => fillShared(agencies, plan, left)),
  ]);
  const [byStates] = counted;
  const sessionOf = (what: Shared) => (byStates.includes(what) ? states : agencies);
  return {
    states,
    agencies,
    channel: sessionOf('channel'),
    instrument: sessionOf('instrument'),
    month: sessionOf('month'),
  };
}

/** Takes from what is left until nothing is, and says what it took: so neither session waits for the other for long. */
async function fillShared(client: Client, plan: Plan, left: Shared[]): Promise<readonly Shared[]> {
  const what = left.shift();
  if (what === undefined) return [];
  if (what === 'month') await makeMonthCells(client);
  else await makeMeansCells(client, what);
  await fill(client, plan, [`by_${what}`]);
  return [what, ...(await fillShared(client, plan, left))];
}

async function prepareCountedCases(client: Client): Promise<Prepared> {
  await beginWork(client);
  await makeWork(client, COUNTED_IMPORT);
  await makeWork(client, CASE_VALUE);
  for (const axis of ['year', 'month', 'crime', 'outcome', 'scope', 'states'] as const)
    await makeCodes(client, axis);
  await makeWork(client, CASE_DATE, [groupMembers().days]);
  await makeWork(client, CASE_STATE);
  const packing = await readPacking(client);
  return { packing, cases: await makeWork(client, countedCases(packing)) };
}

async function prepareAgencies(client: Client): Promise<void> {
  await beginWork(client);
  await makeWork(client, CASE_AGENCY);
  await makeCodes(client, 'agency');
  await makeWork(client, CASE_PARTNER);
  await makeCodes(client, 'partner');
  await prepareRequests(client);
}

/** The number of the release, how quantities are packed, and the periods that have cells of their own. */
type Plan = {
  readonly release: number;
  readonly packing: Packing;
  readonly periods: readonly Period[];
};

async function fillByStates(client: Client, { release, packing, periods }: Plan): Promise<void> {
  const { countries, sets, groups, days } = groupMembers();
  await makeWork(client, caseCells());
  await makeWork(client, caseLifeCells());
  await makeWork(client, stockCells('case'));
  await makeCodes(client, 'country');
  await makeCodes(client, 'country_group', [groups]);
  await makeWork(client, GROUP_MEMBER, [countries, sets]);
  await makeWork(client, COUNTRY_CASE);
  await makeTogetherCells(client, 'country');
  await makePartyCells(client, 'country');
  await makeWork(client, stockCells('country'));
  await makePartyCells(client, 'country_group', [groups]);
  await makeWork(client, LIFE_YEAR, [days]);
  await makeWork(client, OPEN_CASE);
  await makeWork(client, GROUP_STOCK, [groups]);
  await fill(client, { release, packing }, [
    'by_case',
    'by_country',
    'by_country_month',
    'by_country_group',
    'by_country_group_month',
  ]);
  await fillByPairs(client, release);
  for (const axis of ['case', 'country'] as const) await fillDefinitions(client, release, axis);
  await fillCaseDurations(client, 'country', { release, periods });
}

async function fillByAgencies(client: Client, { release, packing, periods }: Plan): Promise<void> {
  const members = panelMembers(periods, await readAgencyReporting(client));
  await makeWork(client, PANEL_MEMBER, [members.agencies, members.sets]);
  await makeWork(client, AGENCY_CASE);
  await makeTogetherCells(client, 'agency');
  await makePartyCells(client, 'agency');
  await makeWork(client, stockCells('agency'));
  await makeFamilies(client);
  await makeAgencyGroupCells(client, 'panel', panelParameters(members));
  await fill(client, { release, packing }, ['by_agency', 'by_agency_group', 'by_panel']);
  for (const axis of ['agency', 'agency_group'] as const) await fillByAgencyPairs(client, release, axis);
  await fillDefinitions(client, release, 'agency');
  await fillRequests(client, release, periods);
}

async function fillByPairs(client: Client, release: number): Promise<void> {
  await makeWork(client, PAIR_CELL);
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, pairCells(clock));
  await fillDraft(client, { name: 'by_pair', release }, fillPairs());
}

async function fillByAgencyPairs(client: Client, release: number, axis: AgencyAxis): Promise<void> {
  await makeWork(client, agencyPairCells(axis));
  await fillDraft(client, { name: `by_${axis}_pair`, release }, fillAgencyPairs(axis));
}

async function fillDefinitions(client: Client, release: number, axis: NamedAxis | 'case'): Promise<void> {
  for (const statement of fillDefinition(axis)) await client.query(statement, [release]);
}

async function makeCodes(client: Client, axis: CodeAxis, parameters: readonly unknown[] = []): Promise<void> {
  const codes = await makeWork(client, codeIds(axis), parameters);
  if (codes >= 2 ** CODE_BITS[axis])
    throw new Error(`${codes} codes on the axis ${axis} are more than the cells of a build can tell apart`);
}

async function makeMonthCells(client: Client): Promise<void> {
  for (const { clock, family } of CELL_KINDS) await makeWork(client, monthCells(clock, family));
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, statesCells('month', clock));
}

async function makeTogetherCells(client: Client, axis: NamedAxis): Promise<void> {
  await makeWork(client, togetherCase(axis));
  for (const { clock, family } of kindsOf(axis)) await makeWork(client, togetherCells(axis, clock, family));
}

async function makePartyCells(
  client: Client,
  axis: NamedAxis | 'country_group',
  parameters: readonly unknown[] = [],
): Promise<void> {
  for (const { clock, family } of kindsOf(axis))
    await makeWork(client, partyCells(axis, clock, family), parameters);
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, statesCells(axis, clock));
}

async function makeFamilies(client: Client): Promise<void> {
  const { rows } = await client.query<{ readonly code: string }>('select code from agency_id');
  const members = agencyFamilies(
    rows.map(({ code }) => code),
    await readParents(client),
  );
  const families = [...new Set(members.map(({ family }) => family))];
  await makeCodes(client, 'agency_group', [families]);
  await makeWork(client, FAMILY_MEMBER, [
    members.map(({ agency }) => agency),
    members.map(({ family }) => family),
  ]);
  await makeWork(client, AGENCY_GROUP_CASE);
  await makeAgencyGroupCells(client, 'agency_group');
  await makeWork(client, stockCells('agency_group'));
}

/** The cells of families or panels; of panels, whose codes are the first of the parameters, they are made with their numbers. */
async function makeAgencyGroupCells(
  client: Client,
  axis: 'agency_group' | 'panel',
  parameters: readonly (readonly string[])[] = [],
): Promise<void> {
  if (axis === 'panel') await makeCodes(client, axis, parameters.slice(0, 1));
  for (const { clock, family } of CELL_KINDS)
    await makeWork(client, agencyGroupCells(axis, clock, family), parameters);
  for (const clock of SELECTABLE_CLOCKS) await makeWork(client, statesCells(axis, clock));
}

async function makeMeansCells(client: Client, axis: MeansAxis): Promise<void> {
  await makeWork(client, meansCodes(axis));
  for (const clock of SELECTABLE_CLOCKS) {
    for (const family of ['crime', 'outcome'] as const)
      await makeWork(client, meansCells(axis, clock, family));
    await makeWork(client, statesCells(axis, clock));
  }
}

async function fill(
  client: Client,
  { release, packing }: Pick<Plan, 'release' | 'packing'>,
  names: readonly Aggregate['name'][],
): Promise<void> {
  for (const aggregate of AGGREGATES.filter(({ name }) => names.includes(name)))
    await fillDraft(client, { name: aggregate.name, release }, fillAggregate(aggregate, packing));
}

async function readPacking(client: Client): Promise<Packing> {
  const { rows } = await client.query<Totals>(TOTALS);
  if (!rows[0]) throw new Error('the totals of the cases were not answered');
  return choosePacking(rows[0]);
}

/** The periods that the release declares: those of the years in which its cases were opened. */
async function readPeriods(client: Client): Promise<readonly Period[]> {
  const { rows } = await client.query<{ first: string; last: string }>(YEARS_OPENED);
  return rows.flatMap(({ first, last }) => declaredPeriods(Number(first), Number(last), TITLES));
}
