import type { DataTable } from '#domain/data-table';
import { isTime } from '#domain/time-list';
import { type Row, rowsAlong, unitOf } from '../../cells.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { Look } from '../../charts/options/chart-option.ts';
import { drawHeat } from '../../charts/options/heat.ts';
import { drawMap } from '../../charts/options/map.ts';
import { drawMultiples } from '../../charts/options/multiples.ts';
import { drawNumber } from '../../charts/options/number.ts';
import { drawRanking, rank } from '../../charts/options/ranking.ts';
import { drawTrend } from '../../charts/options/trend.ts';
import { lastFullYear } from '../../selection/years-in-release.ts';
import { oneNumber } from './one-number.ts';
import { withShortHeads } from './short-heads.ts';
import type { View } from './views.ts';
import { timeAxisOf, withDatesOnly, yearsCounted } from './years-of-table.ts';

/** A table drawn as a chart of some view that fits it. The view of a table is no chart. */
export function drawView(table: DataTable, view: Exclude<View, 'table'>, look: Look): Drawing {
  switch (view) {
    case 'line':
      return drawTrend(withDatesOnly(table), look, { lastFull: lastFullOf(table) });
    case 'multiples':
      return drawMultiples(withDatesOnly(table), look, { lastFull: lastFullOf(table) });
    case 'bars':
      return drawBars(table, barRows(table), look);
    case 'heat':
      return drawHeat(withShortHeads(table), look);
    case 'map':
      return drawMap(table, look);
    case 'number':
      return drawNumber(oneNumber(table), look);
    default:
      throw new Error(`unknown view: ${view satisfies never}`);
  }
}

/** Rows of a table as bars: all of them, or the first. */
export function drawBars(table: DataTable, rows: readonly Row[], look: Look): Drawing {
  return drawRanking({ rows, unit: unitOf(table), chosen: [] }, look);
}

/** The rows of bars: from the highest to the lowest; times in their own order. */
export function barRows(table: DataTable): readonly Row[] {
  const [axis] = table.dimensions;
  if (!axis) return [];
  const rows = rowsAlong(table, axis.id);
  return isTime(axis.id) ? rows : rank(rows);
}

/** The last year of a table by year that had ended when the first source was cut; of quarters and months none is told. */
export function lastFullOf(table: DataTable): number | undefined {
  const axis = timeAxisOf(table);
  if (axis && axis.id !== 'year') return undefined;
  return lastFullYear(yearsCounted(table), table.release);
}
