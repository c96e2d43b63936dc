import type { DataTable } from '#domain/data-table';
import { unitOf } from '../../cells.ts';
import { walkInTime } from '../chart-walk.ts';
import type { Drawing } from '../drawing.ts';
import { commonOption, type Look } from './chart-option.ts';
import { linesOf } from './lines.ts';
import type { Line } from './trend-layout.ts';

const YEARS = 10;
const HEIGHT = 44;
const EMPTY: Line = { code: '', label: '', rows: [] };

/**
 * The last ten years of a line as a small line without axes, from zero, with a mark on the last year: it stands beside the number
 * that it leads to. `code`: which line of the table; without it the first.
 */
export function drawSparkline(table: DataTable, look: Look, code?: string): Drawing {
  const lines = linesOf(table);
  const line = lines.find((each) => each.code === code) ?? lines[0] ?? EMPTY;
  const recent = { ...line, rows: line.rows.slice(-YEARS) };
  return {
    kind: 'lines',
    option: sparklineOption(recent, look),
    height: HEIGHT,
    walk: walkInTime([recent], unitOf(table)),
  };
}

function sparklineOption({ rows }: Line, look: Look): Drawing['option'] {
  const { palette } = look;
  const lastKnown = rows.findLastIndex(({ figure }) => figure.value !== null);
  const values = rows.map(({ figure }) => figure.value ?? 0);
  return {
    ...commonOption(look),
    animation: false,
    grid: { left: 4, right: 6, top: 5, bottom: 5, outerBoundsMode: 'none' },
    xAxis: { type: 'category', data: rows.map(({ label }) => label), boundaryGap: false, show: false },
    yAxis: { type: 'value', min: Math.min(0, ...values), max: Math.max(1, ...values), show: false },
    series: [
      {
        type: 'line',
        data: rows.map(({ figure }, place) => ({
          value: figure.value,
          symbol: place === lastKnown || isLonely(rows, place) ? 'circle' : 'none',
        })),
        connectNulls: false,
        symbolSize: 6,
        showSymbol: true,
        color: palette.main,
        lineStyle: { width: 2, color: palette.main },
        silent: true,
      },
    ],
  };
}

/** A value between two gaps has no line to be seen by. */
function isLonely(rows: Line['rows'], place: number): boolean {
  const isKnown = (index: number) => rows[index] !== undefined && rows[index].figure.value !== null;
  return isKnown(place) && !isKnown(place - 1) && !isKnown(place + 1);
}
