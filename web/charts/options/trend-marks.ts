import type { LineSeriesOption } from 'echarts/charts';
import type { Row } from '../../cells.ts';
import { isProvisional } from '../patterns.ts';
import type { Look } from './chart-option.ts';
import type { Line } from './trend-layout.ts';

type Marked = {
  readonly look: Look;
  /** The shape of a value that is final. */
  readonly shape: string;
  /** In which row above the axis the letters of missing years stand. */
  readonly row: number;
  readonly lastFull: number | undefined;
  readonly isSmall: boolean;
};

const RING = { wide: 18, small: 14 };

/** What the status of its figures puts on a line: hollow marks on values that are not final, letters where there is none. */
export function marksOf(line: Line, how: Marked): Pick<LineSeriesOption, 'data' | 'markPoint'> {
  return {
    data: line.rows.map((row) =>
      isFinal(row, how.lastFull) ? row.figure.value : { value: row.figure.value, symbol: hollow(how.shape) },
    ),
    markPoint: missingMarks(line, how),
  };
}

/** The years whose figures are provisional in any of the lines, by their place on the axis. */
export function provisionalYears(lines: readonly Line[]): readonly boolean[] {
  const years = lines[0]?.rows ?? [];
  return years.map((_, place) => lines.some(({ rows }) => isProvisional(rows[place]?.figure.status ?? [])));
}

/** A dashed line through every year before which the series of any line breaks, with its letter at the top. */
export function breakLines(
  lines: readonly Line[],
  { palette }: Look,
): NonNullable<LineSeriesOption['markLine']> {
  const years = lines[0]?.rows ?? [];
  const broken = years.filter((_, place) => lines.some(({ rows }) => isBreak(rows[place])));
  return {
    silent: true,
    symbol: 'none',
    data: broken.map((year) => ({ xAxis: year.label })),
    lineStyle: { type: 'dashed', color: palette.inkQuiet, width: 1.5 },
    label: { formatter: 'b', color: palette.ink, fontSize: 12, fontWeight: 600 },
  };
}

/** ECharts draws the outline of a shape under the name `emptyRect`. */
function hollow(shape: string): string {
  return shape.startsWith('empty') ? shape : `empty${shape.charAt(0).toUpperCase()}${shape.slice(1)}`;
}

function isFinal({ code, figure }: Row, lastFull: number | undefined): boolean {
  if (isProvisional(figure.status)) return false;
  return lastFull === undefined || Number(code) <= lastFull;
}

function isBreak(row: Row | undefined): boolean {
  return row !== undefined && row.figure.value !== null && row.figure.status.includes('b');
}

/** A year without a value: its letter in a ring on the axis, one above the other where several lines have one. */
function missingMarks(line: Line, how: Marked): NonNullable<LineSeriesOption['markPoint']> {
  const { palette } = how.look;
  const size = how.isSmall ? RING.small : RING.wide;
  return {
    data: line.rows.flatMap((row, place) =>
      row.figure.value === null
        ? [{ name: row.label, coord: [place, 0], value: row.figure.status.join(' ') }]
        : [],
    ),
    symbol: 'circle',
    symbolSize: size,
    symbolOffset: [0, -(size + 6) / 2 - how.row * (size + 2)],
    itemStyle: { color: palette.surface, borderColor: palette.inkQuiet, borderWidth: 1.5 },
    label: { color: palette.ink, fontSize: how.isSmall ? 10 : 12, fontWeight: 600 },
    silent: true,
  };
}
