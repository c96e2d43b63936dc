import type { LineSeriesOption } from 'echarts/charts';
import type { DataTable } from '#domain/data-table';
import { axisOf, rowsAlong } from '../../cells.ts';
import { basisText, figureWords, numberText } from '../../format.ts';
import type { Palette } from '../palette.ts';
import { type ChartOption, commonOption, type Look, plainLabel, tooltipStyle } from './chart-option.ts';
import {
  LABEL_WIDTH,
  type Line,
  labelShifts,
  plotOf,
  type Scale,
  scaleOf,
  tickText,
} from './trend-layout.ts';

type Drawn = {
  readonly look: Look;
  readonly unit: string;
  readonly isAlone: boolean;
  readonly shift: number;
  readonly lastFull: number | undefined;
};

const DASHES = ['solid', [8, 4], [2, 3], [12, 4, 2, 4], [5, 5]] as const;
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'] as const;

/** The lines of a table by year: one for each country, or the one it is about. */
export function linesOf(table: DataTable): readonly Line[] {
  const country = axisOf(table, 'country');
  if (!country) return [{ ...singleName(table), rows: rowsAlong(table, 'year') }];
  return country.categories.map((category) => ({
    ...category,
    rows: rowsAlong(table, 'year', { country: category.code }),
  }));
}

/**
 * A trend as lines from zero, named at their right end. A year without a value is a gap and never zero; its letter stands on
 * the axis below it. A year after the last full one has a hollow mark. `height` is that of the chart in pixels.
 */
export function trendOption(
  table: DataTable,
  look: Look,
  { height, lastFull }: { readonly height: number; readonly lastFull?: number | undefined },
): ChartOption {
  const lines = linesOf(table);
  const { unit } = table.metric;
  const scale = scaleOf(largest(lines), unit);
  const plot = plotOf(lines, { scale, unit, height });
  const shifts = labelShifts(lines, scale, plot);
  return {
    ...commonOption(look),
    grid: { ...plot.margin, outerBoundsMode: 'none' },
    xAxis: yearAxis(lines, look),
    yAxis: valueAxis(unit, scale, look),
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'axis',
      formatter: (points) => tooltipText(lines, unit, points),
    },
    series: lines.map((line, index) => {
      const shift = shifts[index] ?? 0;
      return lineSeries(line, index, { look, unit, isAlone: lines.length === 1, shift, lastFull });
    }),
  };
}

function lineSeries(line: Line, index: number, how: Drawn): LineSeriesOption {
  const { palette } = how.look;
  const colour = palette.series[index % palette.series.length];
  const fill = how.isAlone ? palette.main : (colour?.fill ?? palette.main);
  const shape = SHAPES[index % SHAPES.length] ?? 'circle';
  return {
    type: 'line',
    id: line.code,
    name: plainLabel(line.label),
    data: line.rows.map(({ code, figure: { value } }) =>
      how.lastFull !== undefined && Number(code) > how.lastFull ? { value, symbol: hollow(shape) } : value,
    ),
    connectNulls: false,
    symbol: shape,
    symbolSize: 7,
    showSymbol: true,
    color: fill,
    lineStyle: { width: 2.5, color: fill, type: [...dashOf(index)] },
    endLabel: {
      show: true,
      formatter: () => endText(line, how),
      color: how.isAlone ? palette.ink : (colour?.text ?? palette.ink),
      fontWeight: 600,
      offset: [2, how.shift],
      width: LABEL_WIDTH,
      overflow: 'truncate',
    },
    markPoint: missingMarks(line, index, palette),
    emphasis: { focus: how.isAlone ? 'none' : 'series' },
  };
}

/** The name of the line, or the last value where the title already names it. */
function endText(line: Line, { isAlone, unit }: Drawn): string {
  if (!isAlone) return plainLabel(line.label);
  const last = line.rows.findLast((row) => row.figure.value !== null);
  return last?.figure.value == null ? '' : numberText(last.figure.value, unit);
}

/** A year without a value: its letter in a ring on the axis, one above the other where several lines have one. */
function missingMarks(
  line: Line,
  index: number,
  palette: Palette,
): NonNullable<LineSeriesOption['markPoint']> {
  const missing = line.rows.flatMap((row, place) =>
    row.figure.value === null
      ? [{ name: row.label, coord: [place, 0], value: row.figure.status.join(' ') }]
      : [],
  );
  return {
    data: missing,
    symbol: 'circle',
    symbolSize: 18,
    symbolOffset: [0, -12 - index * 20],
    itemStyle: { color: palette.surface, borderColor: palette.inkQuiet, borderWidth: 1.5 },
    label: { color: palette.ink, fontSize: 12, fontWeight: 600 },
    silent: true,
  };
}

/** ECharts draws the outline of a shape under the name `emptyRect`. */
function hollow(shape: string): string {
  return shape.startsWith('empty') ? shape : `empty${shape.charAt(0).toUpperCase()}${shape.slice(1)}`;
}

function dashOf(index: number): readonly number[] {
  const dash = DASHES[index % DASHES.length];
  return dash === undefined || dash === 'solid' ? [] : dash;
}

function yearAxis(lines: readonly Line[], { palette }: Look): NonNullable<ChartOption['xAxis']> {
  const years = lines[0]?.rows ?? [];
  return {
    type: 'category',
    data: years.map((year) => year.label),
    boundaryGap: false,
    axisTick: { show: true, alignWithLabel: true, lineStyle: { color: palette.rule } },
    axisLine: { lineStyle: { color: palette.inkQuiet } },
    axisLabel: {
      color: palette.inkQuiet,
      rotate: 0,
      hideOverlap: true,
      margin: 10,
    },
  };
}

function largest(lines: readonly Line[]): number {
  return Math.max(0, ...lines.flatMap((line) => line.rows.map((row) => row.figure.value ?? 0)));
}

function valueAxis(unit: string, scale: Scale, { palette }: Look): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'value',
    min: 0,
    max: scale.max,
    interval: scale.step,
    splitLine: { lineStyle: { color: palette.rule } },
    axisLabel: { color: palette.inkQuiet, formatter: (value: number) => tickText(value, unit) },
  };
}

function tooltipText(lines: readonly Line[], unit: string, points: unknown): string {
  const index = firstIndex(points);
  const year = lines[0]?.rows[index]?.label ?? '';
  return [year, ...lines.map((line) => lineText(line, index, unit))].join('\n');
}

function lineText(line: Line, index: number, unit: string): string {
  const figure = line.rows[index]?.figure;
  if (!figure) return plainLabel(line.label);
  const basis = basisText(figure);
  return `${plainLabel(line.label)}: ${figureWords(figure, unit)}${basis ? ` (${basis})` : ''}`;
}

/** ECharts hands over the points under the pointer, all of one year. */
function firstIndex(points: unknown): number {
  const first: unknown = Array.isArray(points) ? points[0] : points;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return 0;
  return typeof first.dataIndex === 'number' ? first.dataIndex : 0;
}

function singleName(table: DataTable) {
  const country = table.fixed.find((each) => each.dimension === 'country');
  return country ? country.category : { code: 'ALL', label: table.metric.label };
}
