import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { DataTable } from '#domain/data-table';
import { unitOf } from '../../cells.ts';
import { basisText, figureWords, numberText } from '../../format.ts';
import { walkInTime } from '../chart-walk.ts';
import type { Drawing } from '../drawing.ts';
import { pattern } from '../patterns.ts';
import {
  type ChartOption,
  commonOption,
  forWidth,
  type Look,
  plainLabel,
  pointOf,
  tooltipStyle,
} from './chart-option.ts';
import { linesOf } from './lines.ts';
import { drawMultiples } from './multiples.ts';
import {
  LABEL_WIDTH,
  type Line,
  labelShifts,
  plotOf,
  type Scale,
  scaleOf,
  tickText,
} from './trend-layout.ts';
import { breakLines, marksOf, provisionalYears } from './trend-marks.ts';

type Drawn = {
  readonly look: Look;
  readonly unit: string;
  readonly isAlone: boolean;
  readonly shift: number;
  readonly lastFull: number | undefined;
};

/** More lines than these cannot be told apart in one plot. */
const MOST_LINES = 5;
const HEIGHT = { wide: 340, narrow: 260 };
const DASHES = ['solid', [8, 4], [2, 3], [12, 4, 2, 4], [5, 5]] as const;
const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle'] as const;

/** A table by year: as lines in one plot, or as small multiples where there are more than five. */
export function drawTrend(
  table: DataTable,
  look: Look,
  { lastFull }: { readonly lastFull?: number | undefined } = {},
): Drawing {
  const lines = linesOf(table);
  if (lines.length > MOST_LINES) return drawMultiples(table, look, { lastFull });
  return drawLines(lines, look, { unit: unitOf(table), lastFull });
}

/** Lines of the same years and of one unit in one plot, where they come from several tables. */
export function drawLines(
  lines: readonly Line[],
  look: Look,
  { unit, lastFull }: { readonly unit: string; readonly lastFull?: number | undefined },
): Drawing {
  const height = forWidth(HEIGHT, look);
  return {
    kind: 'lines',
    option: linesOption(lines, look, { unit, height, lastFull }),
    height,
    walk: walkInTime(lines, unit),
  };
}

/**
 * A trend as lines from zero, named at their right end. A year without a value is a gap and never zero; its letter stands on
 * the axis below it. A year that is not final has a hollow mark, provisional ones a hatched ground; a dashed line stands where
 * the series breaks. `height` is that of the chart in pixels.
 */
export function trendOption(
  table: DataTable,
  look: Look,
  { height, lastFull }: { readonly height: number; readonly lastFull?: number | undefined },
): ChartOption {
  return linesOption(linesOf(table), look, { unit: unitOf(table), height, lastFull });
}

function linesOption(
  lines: readonly Line[],
  look: Look,
  how: { readonly unit: string; readonly height: number; readonly lastFull: number | undefined },
): ChartOption {
  const { unit, height, lastFull } = how;
  const scale = scaleOf(valuesOf(lines), unit);
  const plot = plotOf(lines, { scale, unit, height, voice: look.voice });
  const shifts = labelShifts(lines, scale, plot);
  return {
    ...commonOption(look),
    grid: { ...plot.margin, outerBoundsMode: 'none' },
    xAxis: yearAxis(lines, look),
    yAxis: valueAxis(unit, scale, look),
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'axis',
      formatter: (points) => tooltipText(lines, unit, points, look),
    },
    series: [
      ...lines.map((line, index): LineSeriesOption => {
        const shift = shifts[index] ?? 0;
        const drawn = { look, unit, isAlone: lines.length === 1, shift, lastFull };
        return {
          ...lineSeries(line, index, drawn),
          ...(index === 0 && { markLine: breakLines(lines, look) }),
        };
      }),
      ...provisionalGround(lines, scale, look),
    ],
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
    ...marksOf(line, { look: how.look, shape, row: index, lastFull: how.lastFull, isSmall: false }),
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
    emphasis: { focus: how.isAlone ? 'none' : 'series', scale: 1.8 },
    // ECharts loses the end label of a line that begins with a gap, while it draws it bit by bit.
    ...(line.rows[0]?.figure.value === null && { animation: false }),
  };
}

/** Hatched ground behind provisional years: bars as wide as a year and as high as the plot, because an area has no pattern. */
function provisionalGround(
  lines: readonly Line[],
  scale: Scale,
  { palette }: Look,
): readonly BarSeriesOption[] {
  const years = provisionalYears(lines);
  if (!years.includes(true)) return [];
  const ground = (value: number): BarSeriesOption => ({
    type: 'bar',
    stack: value < 0 ? 'below' : 'above',
    data: years.map((isMarked) => (isMarked ? value : null)),
    barWidth: '100%',
    barGap: '-100%',
    itemStyle: { color: 'transparent', decal: pattern('provisional', palette.rule) },
    silent: true,
    z: 0,
    animation: false,
    tooltip: { show: false },
  });
  return [scale.max, scale.min].filter((value) => value !== 0).map(ground);
}

/** The name of the line, or the last value where the title already names it. */
function endText(line: Line, { isAlone, unit, look }: Drawn): string {
  if (!isAlone) return plainLabel(line.label);
  const last = line.rows.findLast((row) => row.figure.value !== null);
  return last?.figure.value == null ? '' : numberText(last.figure.value, unit, look.voice);
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
    boundaryGap: true,
    axisTick: { show: true, alignWithLabel: true, lineStyle: { color: palette.rule } },
    axisLine: { onZero: false, lineStyle: { color: palette.inkQuiet } },
    axisLabel: {
      color: palette.inkQuiet,
      rotate: 0,
      hideOverlap: true,
      margin: 10,
    },
  };
}

function valuesOf(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ rows }) => rows.map((row) => row.figure.value ?? 0));
}

function valueAxis(unit: string, scale: Scale, { palette, voice }: Look): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'value',
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    splitLine: { lineStyle: { color: palette.rule } },
    axisLabel: { color: palette.inkQuiet, formatter: (value: number) => tickText(value, unit, voice) },
  };
}

function tooltipText(lines: readonly Line[], unit: string, points: unknown, look: Look): string {
  const place = Math.max(0, pointOf(points).place);
  const year = lines[0]?.rows[place]?.label ?? '';
  return [year, ...lines.map((line) => lineText(line, place, unit, look))].join('\n');
}

function lineText(line: Line, place: number, unit: string, { voice }: Look): string {
  const figure = line.rows[place]?.figure;
  if (!figure) return plainLabel(line.label);
  const basis = basisText(figure, voice);
  return `${plainLabel(line.label)}: ${figureWords(figure, unit, voice)}${basis ? ` (${basis})` : ''}`;
}
