import type { DataTable } from '#domain/data-table';
import { gridOf, type Joined, joinedGrid } from './grid.ts';
import { GridTable } from './grid-table.tsx';

/**
 * The twin of a chart: the same figures as a table of one axis down and at most one across, with the total where there is
 * one and the reason where there is none. `order` are the codes of the rows in the order of the chart.
 */
export function FigureTable(props: {
  readonly table: DataTable;
  readonly caption: string;
  readonly order?: readonly string[] | undefined;
}) {
  return <GridTable grid={gridOf(props.table, props.order)} caption={props.caption} />;
}

/** The twin of a chart of several tables by one and the same axis: each is a column. */
export function JoinedTable(
  props: Joined & { readonly caption: string; readonly order?: readonly string[] | undefined },
) {
  return <GridTable grid={joinedGrid(props.parts, props.axis, props.order)} caption={props.caption} />;
}
