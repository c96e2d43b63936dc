import type { Client } from 'pg';
import {
  changedFigureTable,
  isKept,
  keepLargest,
  keepTotals,
  keptTotals,
  type LedgerPair,
} from '#schema/kept-ledger';
import { type ComparedPair, comparedBy } from './compared-pair.ts';

/** Comparing reads every row of both releases: room to hold the smaller of two aggregates, instead of writing it to disk. */
const ROOM = "set local work_mem = '256MB'";

/**
 * Compares two releases once and keeps how much changed and the largest changes, so that nobody waits for it again: neither release
 * changes any more, a draft neither. Runs in a transaction of the caller.
 */
export async function keepLedger(client: Client, pair: ComparedPair): Promise<void> {
  const compared = comparedBy(pair);
  if (isKept(await readTotals(client, compared), undefined)) return;
  await client.query(ROOM);
  const { text, parameters } = changedFigureTable(compared);
  await client.query(text, [...parameters]);
  await client.query('analyze changed_figure');
  for (const statement of [keepTotals(compared), keepLargest(compared)])
    await client.query(statement.text, [...statement.parameters]);
}

/** Forgets what is kept of a release, whichever side it is on: its number may be given to another draft. */
export async function forgetLedgers(client: Client, release: number): Promise<void> {
  for (const table of ['ledger_total', 'ledger_change'])
    await client.query(`delete from stats.${table} where $1 in (release_id, since_id)`, [release]);
}

async function readTotals(client: Client, pair: LedgerPair): Promise<ReadonlyMap<string, number>> {
  const { text, parameters } = keptTotals(pair);
  const { rows } = await client.query<{ metric: string; changes: number }>(text, [...parameters]);
  return new Map(rows.map(({ metric, changes }) => [metric, changes]));
}
