import type { Figure } from '#domain/figure';
import type { Row } from '../cells.ts';

/** A point of a chart: what it is called, its figure, and where ECharts holds it. */
export type WalkPoint = {
  readonly label: string;
  readonly figure: Figure;
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** Where the point is on the axes, also one that has no value and so no mark of its own. */
  readonly spot?: readonly [number, number];
};

/** The points of one line, row or panel, in the order in which they are walked. */
export type WalkSeries = { readonly label: string; readonly points: readonly WalkPoint[] };

/** What the arrow keys lead through. `isInTime`: a point is compared with the one before it. */
export type Walk = {
  readonly unit: string;
  readonly isInTime: boolean;
  readonly series: readonly WalkSeries[];
};

/** Where a reader is in a walk. */
export type Place = { readonly series: number; readonly point: number };

/** The place where a walk begins: the last point in time, else the first. */
export function startOf(walk: Walk): Place {
  const [first] = walk.series;
  return { series: 0, point: walk.isInTime && first ? first.points.length - 1 : 0 };
}

/**
 * Where a key leads: left and right along a series, up and down between series, Home and End to its ends. With one series
 * only, up and down lead along it too. At a border it stays; `undefined` for a key that leads nowhere.
 */
export function placeAfter(walk: Walk, place: Place, key: string): Place | undefined {
  const isOne = walk.series.length === 1;
  switch (key) {
    case 'ArrowLeft':
      return moved(walk, place, 0, -1);
    case 'ArrowRight':
      return moved(walk, place, 0, 1);
    case 'ArrowUp':
      return isOne ? moved(walk, place, 0, -1) : moved(walk, place, -1, 0);
    case 'ArrowDown':
      return isOne ? moved(walk, place, 0, 1) : moved(walk, place, 1, 0);
    case 'Home':
      return { ...place, point: 0 };
    case 'End':
      return { ...place, point: lastPoint(walk, place.series) };
    default:
      return undefined;
  }
}

/** The point at a place; `undefined` in a walk without points. */
export function pointAt(walk: Walk, place: Place): WalkPoint | undefined {
  return walk.series[place.series]?.points[place.point];
}

/** The place of the point that ECharts holds at an index of a series; `undefined` for one that is not walked. */
export function placeOf(walk: Walk, seriesIndex: number, dataIndex: number): Place | undefined {
  const isThere = (point: WalkPoint) => point.seriesIndex === seriesIndex && point.dataIndex === dataIndex;
  const series = walk.series.findIndex(({ points }) => points.some(isThere));
  const point = walk.series[series]?.points.findIndex(isThere);
  return point === undefined ? undefined : { series, point };
}

/** The point with which a point is compared: the one before it in time. */
export function pointBefore(walk: Walk, place: Place): WalkPoint | undefined {
  return walk.isInTime ? walk.series[place.series]?.points[place.point - 1] : undefined;
}

/** The same place in a walk that may have become shorter. */
export function placeWithin(walk: Walk, place: Place): Place {
  const series = Math.max(0, Math.min(place.series, walk.series.length - 1));
  return { series, point: Math.max(0, Math.min(place.point, lastPoint(walk, series))) };
}

/** A walk through lines by year: each is a series of ECharts, each year a point of it. */
export function walkInTime(
  lines: readonly { readonly label: string; readonly rows: readonly Row[] }[],
  unit: string,
): Walk {
  return {
    unit,
    isInTime: true,
    series: lines.map(({ label, rows }, seriesIndex) => ({
      label,
      points: rows.map((row, dataIndex) => ({
        label: row.label,
        figure: row.figure,
        seriesIndex,
        dataIndex,
        spot: [dataIndex, 0] as const,
      })),
    })),
  };
}

/** A walk down the rows of a bar chart, all of one series of ECharts. */
export function walkDown(rows: readonly Row[], unit: string): Walk {
  const points = rows.map((row, dataIndex) => ({
    label: row.label,
    figure: row.figure,
    seriesIndex: 0,
    dataIndex,
    spot: [0, dataIndex] as const,
  }));
  return { unit, isInTime: false, series: [{ label: '', points }] };
}

function moved(walk: Walk, place: Place, down: number, along: number): Place {
  return placeWithin(walk, { series: place.series + down, point: place.point + along });
}

function lastPoint(walk: Walk, series: number): number {
  return (walk.series[series]?.points.length ?? 1) - 1;
}
