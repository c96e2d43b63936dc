import type { Client } from 'pg';

/** A table of a build: what it is called, and the query that fills it. */
export type WorkTable = { readonly name: string; readonly query: string };

/** Ends a subquery whose columns are used several times: without it the planner writes, and runs, an expression at each place of its use. */
export const COMPUTED_ONCE = 'offset 0';

/**
 * For a session of a build: room for grouping in memory, no compiling of statements (it takes longer than running them), a small
 * sample for the planner (tables are read whole), one process (several group the same cells twice), and tables of codes looked
 * up by hash: the planner takes numbers that are computed for rarer than they are, and would search row by row.
 */
const WORK_SETTINGS = `
set local work_mem = '256MB';
set local temp_buffers = '64MB';
set local maintenance_work_mem = '256MB';
set local max_parallel_maintenance_workers = 0;
set local jit = off;
set local default_statistics_target = 10;
set local enable_nestloop = off;
set local max_parallel_workers_per_gather = 0`;

/** Prepares the transaction of a session for the tables of a build. */
export async function beginWork(client: Client): Promise<void> {
  await client.query(WORK_SETTINGS);
}

/** The statement that makes a table of a build. It is gone with the transaction, however that ends. */
export function createWork({ name, query }: WorkTable): string {
  return `
create temporary table ${name} on commit drop as${query}`;
}

/** Makes a table, lets the planner look at it, and returns how many rows it has. */
export async function makeWork(
  client: Client,
  table: WorkTable,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const { rowCount } = await client.query(createWork(table), [...parameters]);
  await client.query(`analyze ${table.name}`);
  return rowCount ?? 0;
}
