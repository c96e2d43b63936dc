import type { LineSeriesOption } from 'echarts/charts';
import type { DataTable } from '#domain/data-table';
import { unitOf } from '../../cells.ts';
import { figureWords } from '../../format.ts';
import { walkInTime } from '../chart-walk.ts';
import type { Drawing } from '../drawing.ts';
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
import { type Line, type Scale, scaleOf, tickText } from './trend-layout.ts';
import { marksOf } from './trend-marks.ts';

type Panel = { readonly left: number; readonly top: number; readonly width: number; readonly title: number };
type Drawn = { readonly look: Look; readonly unit: string; readonly lastFull: number | undefined };

const PANEL_HEIGHT = 120;
/** A name has as many lines as the longest of a chart needs; what goes beyond three is cut. */
const TITLE = { line: 17, gap: 7, mostLines: 3, lettersALine: { narrow: 20, wide: 25 } };
const TITLE_WIDTH = { narrow: 150, wide: 190 };
const FOOT_HEIGHT = 30;
const GAP_PERCENT = 3;
const MOST_COLUMNS = { narrow: 2, wide: 3 };
/** A panel is so narrow that it names only its first and its last year, and zero with one more value. */
const TICK_SIZE = 11;

/**
 * One small panel for each line, all on the same scale, each under its name: what a trend becomes above five lines. Years without
 * a value are gaps with their letter. Scales of their own would let small lines look like large ones.
 */
export function drawMultiples(
  table: DataTable,
  look: Look,
  { lastFull }: { readonly lastFull?: number | undefined } = {},
): Drawing {
  const lines = linesOf(table);
  const unit = unitOf(table);
  const rows = Math.ceil(lines.length / columnsOf(lines.length, look));
  return {
    kind: 'panels',
    option: multiplesOption(lines, { look, unit, lastFull }),
    height: rows * (titleHeight(lines, look) + PANEL_HEIGHT + FOOT_HEIGHT),
    walk: walkInTime(lines, unit),
  };
}

function multiplesOption(lines: readonly Line[], how: Drawn): ChartOption {
  const { look, unit } = how;
  const scale = scaleOf(
    lines.flatMap((line) => line.rows.map((row) => row.figure.value ?? 0)),
    unit,
  );
  const panels = panelsOf(lines, look);
  return {
    ...commonOption(look),
    title: lines.map((line, index) => panelTitle(line, panels[index], look)),
    grid: panels.map(({ left, top, width, title }) => ({
      left: `${left}%`,
      top: top + title,
      width: `${width}%`,
      height: PANEL_HEIGHT,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    })),
    xAxis: lines.map((line, index) => yearAxis(line, index, look)),
    yAxis: lines.map((_, index) => valueAxis(scale, index, how)),
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'axis',
      formatter: (point) => tooltipText(lines, how, point),
    },
    series: lines.map((line, index) => panelLine(line, index, how)),
  };
}

function columnsOf(count: number, look: Look): number {
  return Math.min(count, forWidth(MOST_COLUMNS, look));
}

/** Left and width in per cent of the chart, top in pixels. */
function panelsOf(lines: readonly Line[], look: Look): readonly Panel[] {
  const columns = columnsOf(lines.length, look);
  const width = (100 - GAP_PERCENT * (columns - 1)) / columns;
  const title = titleHeight(lines, look);
  return lines.map((_, index) => ({
    left: (index % columns) * (width + GAP_PERCENT),
    top: Math.floor(index / columns) * (title + PANEL_HEIGHT + FOOT_HEIGHT),
    width,
    title,
  }));
}

/** The same above every panel, so that panels of a row stand level. */
function titleHeight(lines: readonly Line[], look: Look): number {
  const longest = Math.max(0, ...lines.map(({ label }) => label.length));
  const needed = Math.ceil(longest / forWidth(TITLE.lettersALine, look));
  return Math.min(TITLE.mostLines, Math.max(1, needed)) * TITLE.line + TITLE.gap;
}

function panelTitle(line: Line, panel: Panel | undefined, look: Look) {
  return {
    text: plainLabel(line.label),
    left: `${panel?.left ?? 0}%`,
    top: panel?.top ?? 0,
    padding: 0,
    textStyle: {
      fontSize: 13,
      fontWeight: 600,
      lineHeight: TITLE.line,
      color: look.palette.ink,
      width: forWidth(TITLE_WIDTH, look),
      height: (panel?.title ?? 0) - TITLE.gap,
      overflow: 'break' as const,
      lineOverflow: 'truncate' as const,
    },
  };
}

function yearAxis(line: Line, index: number, { palette }: Look) {
  return {
    type: 'category' as const,
    gridIndex: index,
    data: line.rows.map((row) => row.label),
    boundaryGap: false,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.quiet }, onZero: false },
    axisLabel: {
      color: palette.inkQuiet,
      fontSize: TICK_SIZE,
      rotate: 0,
      hideOverlap: true,
      showMinLabel: true,
      showMaxLabel: true,
      alignMinLabel: 'left' as const,
      alignMaxLabel: 'right' as const,
      interval: Math.max(0, line.rows.length - 2),
    },
  };
}

function valueAxis({ min, max }: Scale, index: number, { look, unit }: Drawn) {
  const { palette } = look;
  return {
    type: 'value' as const,
    gridIndex: index,
    min,
    max,
    interval: max - min,
    splitLine: { lineStyle: { color: palette.rule } },
    axisLabel: {
      color: palette.inkQuiet,
      fontSize: TICK_SIZE,
      formatter: (value: number) => tickText(value, unit, look.voice),
    },
  };
}

function panelLine(line: Line, index: number, { look, lastFull }: Drawn): LineSeriesOption {
  const { palette } = look;
  return {
    type: 'line',
    id: line.code,
    name: plainLabel(line.label),
    xAxisIndex: index,
    yAxisIndex: index,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 5,
    color: palette.main,
    lineStyle: { width: 2, color: palette.main },
    ...marksOf(line, { look, shape: 'circle', row: 0, lastFull, isSmall: true }),
  };
}

function tooltipText(lines: readonly Line[], { unit, look }: Drawn, point: unknown): string {
  const { series, place } = pointOf(point);
  const line = lines[series];
  const row = line?.rows[place];
  if (!line || !row) return '';
  return `${plainLabel(line.label)}, ${row.label}\n${figureWords(row.figure, unit, look.voice)}`;
}
