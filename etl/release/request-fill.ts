import type { Client } from 'pg';
import type { Period } from '#domain/period';
import type { DurationKind, RequestAxis, RequestCategories } from '#domain/request-aggregate';
import { ASKING_CASE } from './asking-case-sql.ts';
import { fillDraft } from './draft-table.ts';
import { countedDays, fillDurations } from './duration-sql.ts';
import { durationCells, fillQuantiles, yearsTogether } from './quantile-sql.ts';
import { CASE_REQUEST, codesOfRequests, FILL_BY_REQUEST, REQUEST_CELL } from './request-sql.ts';
import { REQUEST_PAIR, REQUEST_SPEAKER, REQUEST_TELLING } from './request-teller-sql.ts';
import { makeWork } from './work-table.ts';

/** Reads the requests that cases show. Needs nothing but the facts. */
export async function prepareRequests(client: Client): Promise<void> {
  for (const table of [ASKING_CASE, CASE_REQUEST]) await makeWork(client, table);
}

/**
 * Fills what a release counts of requests and their responses, in the session that may leave something when it is cut off: what
 * a build under the same number left goes first. Needs the prepared requests and cases.
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
  await fillDays(client, { release, kind: 'RESPONSE', periods });
}

/** Fills how long cases took, in the session that has the prepared cases and their States. */
export async function fillCaseDurations(
  client: Client,
  release: number,
  periods: readonly Period[],
): Promise<void> {
  await fillDays(client, { release, kind: 'CASE', periods });
}

async function fillDays(
  client: Client,
  {
    release,
    kind,
    periods,
  }: { readonly release: number; readonly kind: DurationKind; readonly periods: readonly Period[] },
): Promise<void> {
  await makeWork(client, countedDays(kind));
  await makeWork(client, durationCells(kind), yearsTogether(periods));
  await client.query(fillDurations(kind), [release]);
  await client.query(fillQuantiles(kind), [release]);
}

/** The codes that occur among the counted requests, by axis. Needs their cells. */
export async function readRequestCategories(client: Client): Promise<RequestCategories> {
  const codes = async (axis: RequestAxis) => {
    const { rows } = await client.query<{ readonly code: string }>(codesOfRequests(axis));
    return rows.map(({ code }) => code);
  };
  return {
    year: await codes('year'),
    requesting: await codes('requesting'),
    requested: await codes('requested'),
    urgency: await codes('urgency'),
    result: await codes('result'),
    refusal_ground: await codes('refusal_ground'),
  };
}
