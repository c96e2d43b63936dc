import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeDemoBundle } from '../../../etl/demo/write-bundle.ts';

type Row = Readonly<Record<string, string>>;

/** A demonstration bundle that was written and read back. */
export type DemoBundle = {
  readonly folder: string;
  readonly cases: readonly Row[];
  readonly participations: readonly Row[];
  readonly agencies: readonly Row[];
  readonly reporting: readonly Row[];
  readonly manifest: Readonly<Record<string, unknown>>;
  remove(): Promise<void>;
};

/** Writes a bundle into a folder of its own and reads all of its files. */
export async function makeDemoBundle(options: { cases: number; seed: number }): Promise<DemoBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-test-demo-'));
  await writeDemoBundle({ folder, ...options });
  return {
    folder,
    cases: await readRows(folder, 'cases.csv'),
    participations: await readRows(folder, 'participations.csv'),
    agencies: await readRows(folder, 'agencies.csv'),
    reporting: await readRows(folder, 'reporting.csv'),
    manifest: JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** How often each value of a column occurs. */
export function countBy(rows: readonly Row[], column: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[column] ?? ''] = (counts[row[column] ?? ''] ?? 0) + 1;
  return counts;
}

/** The share of the rows that a condition holds for, 0 to 1. */
export function shareOf(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / rows.length;
}

/** The distinct States of each case. */
export function statesByCase({ participations }: DemoBundle): ReadonlyMap<string, ReadonlySet<string>> {
  const states = new Map<string, Set<string>>();
  for (const { case_id = '', country = '', party_type } of participations) {
    if (party_type !== 'STATE') continue;
    states.set(case_id, (states.get(case_id) ?? new Set()).add(country));
  }
  return states;
}

async function readRows(folder: string, name: string): Promise<readonly Row[]> {
  const text = await readFile(join(folder, name), 'utf8');
  // With `columns: true` every record of the parser is an object of texts by column name.
  return parse(text, { columns: true }) as Row[];
}
