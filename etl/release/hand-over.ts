import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { CELL_KINDS, DATED_CLOCKS } from './cell-family.ts';
import { monthColumn } from './cell-key-sql.ts';
import { MEANS_SETS } from './means-sql.ts';
import { typesOfMeasures } from './measure-sql.ts';
import type { Packing } from './packing.ts';

/** A table of one session that another session gets a copy of: its name, and the types of the columns that are copied. */
export type Handed = { readonly name: string; readonly columns: Readonly<Record<string, string>> };

const CODES = { code: 'text', id: 'bigint' };

const countedCases = (packing: Packing) => ({
  case_key: 'bigint',
  has_initiator: 'boolean',
  has_unstated_role: 'boolean',
  days: 'integer',
  ...Object.fromEntries(CELL_KINDS.map(({ name }) => [name, 'bigint'])),
  ...Object.fromEntries(DATED_CLOCKS.map((clock) => [monthColumn(clock), 'integer'])),
  ...Object.fromEntries(MEANS_SETS.map((set) => [set, 'integer'])),
  ...typesOfMeasures(packing),
});

/** What the session of the agencies needs of the cases: the codes of their axes, and of each case its cells and measures. */
export const handedCases = (packing: Packing): readonly Handed[] => [
  { name: 'year_id', columns: CODES },
  { name: 'month_id', columns: CODES },
  { name: 'crime_id', columns: CODES },
  { name: 'outcome_id', columns: CODES },
  { name: 'scope_id', columns: CODES },
  { name: 'states_id', columns: CODES },
  { name: 'counted_case', columns: countedCases(packing) },
  { name: 'counted_import', columns: { source_id: 'text', synthetic: 'boolean' } },
];

/** The statements of a hand-over: what makes the table, what reads it in one session, and what fills it in the other. */
export function handOverStatements({ name, columns }: Handed) {
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const copy = `copy ${name} (${Object.keys(columns).join(', ')})`;
  return {
    create: `create temporary table ${name} (${types.join(', ')}) on commit drop`,
    read: `${copy} to stdout (format binary)`,
    fill: `${copy} from stdin (format binary)`,
  };
}

/** Copies a temporary table of one session into another: no session can see the temporary tables of another. */
export async function handOver(from: Client, to: Client, table: Handed): Promise<void> {
  const { create, read, fill } = handOverStatements(table);
  await to.query(create);
  await pipeline(from.query(copyTo(read)), to.query(copyFrom(fill)));
  await to.query(`analyze ${table.name}`);
}
