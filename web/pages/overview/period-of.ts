import type { DataTable } from '#domain/data-table';
import { yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { incompleteRemark } from '../../selection/years-in-release.ts';

/** The years that a table holds fixed, so that title and figures cannot part while a new table loads. */
export function periodOf(table: DataTable, period: Years): Years {
  const held = table.fixed.find((each) => each.dimension === 'year')?.category.code ?? '';
  const [first, last = first] = held.split('..').map(Number);
  return first && last ? { first, last } : period;
}

/** What a reader must know about the years shown: that they are not those chosen, that the last is not complete. */
export function yearRemarks(table: DataTable, shown: Years, years: Years): readonly string[] {
  return [...periodRemark(shown, years), ...incompleteRemark(shown, table.release, 'en')];
}

function periodRemark(shown: Years, years: Years): readonly string[] {
  if (shown.first === years.first && shown.last === years.last) return [];
  const [only, chosen] = [yearsText(shown.first, shown.last), yearsText(years.first, years.last)];
  return [`Shown for ${only} only: ${chosen} is not one of the periods that have figures of their own.`];
}
