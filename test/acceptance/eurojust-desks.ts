import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** New cases of one national desk in 2021. */
export type Desk = {
  readonly country: string;
  readonly initiated: number;
  readonly bilateral: number;
  readonly multilateral: number;
  /** In cases that other desks initiated. */
  readonly participations: number;
};

const FILE = new URL('../fixtures/eurojust-2021/desks.csv', import.meta.url);

/** The 27 desks of the published table. */
export function readDesks(): readonly Desk[] {
  // With `columns: true` every record of the parser is an object of texts by column name.
  const rows = parse(readFileSync(FILE), { columns: true }) as Record<string, string>[];
  return rows.map((row) => ({
    country: row.country ?? '',
    initiated: Number(row.new_initiated),
    bilateral: Number(row.new_initiated_bilateral),
    multilateral: Number(row.new_initiated_multilateral),
    participations: Number(row.new_participations),
  }));
}
