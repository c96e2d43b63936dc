import type { Client } from 'pg';
import type { Period } from '#domain/period';
import type { DurationKind, RequestAxis, RequestCategories } from '#domain/request-aggregate';
import { ASKING_CASE } from './asking-case-sql.ts';
import { fillDraft } from './draft-table.ts';
import { caseDays, fillDurations, RESPONSE_DAYS } from './duration-sql.ts';
import { durationCells, fillQuantiles, yearsTogether } from './quantile-sql.ts';
import {
  AGENCIES_ASKED,
  CASE_REQUEST,
  codesOfRequests,
  FILL_BY_AGENCY_REQUEST,
  FILL_BY_REQUEST,
  REQUEST_CELL,
} from './request-sql.ts';
import { REQUEST_PAIR, REQUEST_SPEAKER, REQUEST_TELLING } from './request-teller-sql.ts';
import type { NamedAxis } from './together-sql.ts';
import { makeWork, type WorkTable } from './work-table.ts';

/** Reads the requests that cases show. Needs nothing but the facts. */
export async function prepareRequests(client: Client): Promise<void> {
  for (const table of [ASKING_CASE, CASE_REQUEST]) await makeWork(client, table);
}

/**
 * Fills what a release counts of requests, their responses and how long cases of agencies took, in the session that may leave something
 * when it is cut off: what a build under the same number left goes first. Needs the prepared requests, cases and agencies of cases.
 */
export async function fillRequests(
  client: Client,
  release: number,
  periods: readonly Period[],
): Promise<void> {
  for (const table of ['by_duration', 'duration_quantile'])
    await client.query(`delete from stats.${table} where release_id = $1`, [release]);
  for (const table of [REQUEST_CELL, REQUEST_PAIR, REQUEST_SPEAKER, REQUEST_TELLING])
    await makeWork(client, table);
  await fillDraft(client, { name: 'by_request', release }, [FILL_BY_REQUEST]);
  await fillDraft(client, { name: 'by_agency_request', release }, [FILL_BY_AGENCY_REQUEST]);
  await fillDays(client, RESPONSE_DAYS, { release, kind: 'RESPONSE', periods });
  await fillCaseDurations(client, 'agency', { release, periods });
}

/** Fills how long cases took, in the session that has them by States or by agencies. */
export async function fillCaseDurations(
  client: Client,
  axis: NamedAxis,
  about: { readonly release: number; readonly periods: readonly Period[] },
): Promise<void> {
  await fillDays(client, caseDays(axis), { ...about, kind: 'CASE' });
}

async function fillDays(
  client: Client,
  days: WorkTable,
  {
    release,
    kind,
    periods,
  }: { readonly release: number; readonly kind: DurationKind; readonly periods: readonly Period[] },
): Promise<void> {
  await makeWork(client, days);
  await makeWork(client, durationCells(kind), yearsTogether(periods));
  await client.query(fillDurations(kind), [release]);
  await client.query(fillQuantiles(kind), [release]);
}

/** The codes that occur among the counted requests, by axis. Needs their cells. */
export async function readRequestCategories(client: Client): Promise<RequestCategories> {
  const codesIn = async (statement: string) => {
    const { rows } = await client.query<{ readonly code: string }>(statement);
    return rows.map(({ code }) => code);
  };
  const codes = (axis: RequestAxis) => codesIn(codesOfRequests(axis));
  return {
    year: await codes('year'),
    requesting: await codes('requesting'),
    requested: await codes('requested'),
    urgency: await codes('urgency'),
    result: await codes('result'),
    refusal_ground: await codes('refusal_ground'),
    agency: await codesIn(AGENCIES_ASKED),
  };
}
