import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { axisOf, rowsAlong, totalAt } from '../../cells.ts';
import { type Ranking, rank } from './ranking.ts';

/** In more panels than these the labels leave no room for bars, so they say the value only. */
const MOST_WITH_SHARES = 2;

/** The outcomes of one place: all countries together, or one of those chosen. */
export type Panel = {
  readonly code: string;
  readonly label: string;
  readonly total: Figure | undefined;
  readonly ranking: Ranking;
};

/**
 * A table by group of outcomes as one panel for each country that it has, all in the order of the first and on one scale,
 * so that bars can be compared across panels. Shares are of the panel's own total, which is counted from cases.
 */
export function compositionPanels(table: DataTable): readonly Panel[] {
  const places = axisOf(table, 'country')?.categories ?? [placeHeld(table)];
  const isSplit = axisOf(table, 'country') !== undefined;
  const heldBy = (code: string) => (isSplit ? { country: code } : {});
  const order = rank(rowsAlong(table, 'outcome_group', heldBy(places[0]?.code ?? ''))).map((row) => row.code);
  const max = largest(table);
  const totalOf = (code: string) => totalAt(table, ['outcome_group'], heldBy(code));
  return places.map(({ code, label }) => ({
    code,
    label,
    total: totalOf(code),
    ranking: {
      rows: rowsAlong(table, 'outcome_group', heldBy(code)).toSorted(
        (a, b) => order.indexOf(a.code) - order.indexOf(b.code),
      ),
      unit: table.metric.unit,
      chosen: [],
      whole: table.metric.unit === '%' || places.length > MOST_WITH_SHARES ? undefined : totalOf(code),
      max,
    },
  }));
}

function largest(table: DataTable): number {
  return Math.max(1, ...table.figures.map((figure) => figure.value ?? 0));
}

function placeHeld(table: DataTable) {
  return (
    table.fixed.find((each) => each.dimension === 'country')?.category ?? {
      code: 'ALL',
      label: 'All countries',
    }
  );
}
