import { isUnnamed } from '../charts/options/ranking.ts';
import { LOCALE, type Voice } from '../words/voice.ts';
import type { Grid } from './grid.ts';

type Row = Grid['rows'][number];

/** By which column the rows stand, the names of the rows being -1, and whether small ones come first. */
export type Sorting = { readonly column: number; readonly isUp: boolean };

/** The column of the names of the rows. */
export const NAMES = -1;

/** What choosing a column leads to: numbers from the largest and names from A, then the other way, then the order that was. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  const isUpFirst = column === NAMES;
  if (sorting?.column !== column) return { column, isUp: isUpFirst };
  return sorting.isUp === isUpFirst ? { column, isUp: !isUpFirst } : undefined;
}

/** Rows in the order chosen. Those without a value stand after the others and those without a name last, whatever the direction. */
export function sortedRows(rows: readonly Row[], sorting: Sorting | undefined, voice: Voice): readonly Row[] {
  if (!sorting) return rows;
  const { compare } = new Intl.Collator(LOCALE[voice], { numeric: true });
  const sign = sorting.isUp ? 1 : -1;
  return rows.toSorted((a, b) => {
    const byName = Number(isUnnamed(a)) - Number(isUnnamed(b));
    if (byName !== 0) return byName;
    if (sorting.column === NAMES) return sign * compare(a.label, b.label);
    return compareValues(valueIn(a, sorting), valueIn(b, sorting), sign);
  });
}

function valueIn({ figures }: Row, { column }: Sorting): number | null {
  return figures[column]?.value ?? null;
}

function compareValues(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
