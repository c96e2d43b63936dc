import type { DataTable } from '#domain/data-table';

/** Whether every duration that a table knows is of no day: days tell nothing of it, and a chart of them is empty. */
export function isAllSameDay({ figures }: Pick<DataTable, 'figures'>): boolean {
  const known = figures.filter(({ value }) => value !== null);
  return known.length > 0 && known.every(({ value }) => value === 0);
}
