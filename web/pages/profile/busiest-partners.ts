import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong } from '../../cells.ts';
import { isUnnamed } from '../../charts/options/ranking.ts';

/**
 * The partners with any request in either direction, from the most requests to the least. Both directions are put together only to
 * order the rows; no such sum is shown.
 */
export function busiestPartners(sent: DataTable, received: DataTable): readonly Row[] {
  const back = new Map(rowsAlong(received, 'partner').map(({ code, figure }) => [code, figure.value ?? 0]));
  const both = (row: Row) => (row.figure.value ?? 0) + (back.get(row.code) ?? 0);
  return rowsAlong(sent, 'partner')
    .filter((row) => both(row) > 0 && back.has(row.code))
    .toSorted(
      (a, b) =>
        Number(isUnnamed(a)) - Number(isUnnamed(b)) ||
        both(b) - both(a) ||
        a.label.localeCompare(b.label, 'en'),
    );
}
