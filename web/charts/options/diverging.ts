import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { figureText } from '../../format.ts';
import type { Drawing } from '../drawing.ts';
import { uprightPattern } from '../patterns.ts';
import {
  type ChartOption,
  commonOption,
  forWidth,
  type Look,
  plainLabel,
  tooltipStyle,
} from './chart-option.ts';
import { type Side, type Sides, sidesText, walkOfSides } from './sides.ts';

const ROW = 48;
const HEAD = 30;
const BAR = 16;
/** How far each side reaches, in parts of the largest value: for the numbers at the ends of the bars. */
const ROOM = { wide: 1.2, narrow: 1.45 };

/**
 * Bars of two sides from one line in the middle, the first to the left, on one scale; each row's name above its bars, each value
 * at the end of its bar, and a letter where there is none. Both sides have the same rows.
 */
export function drawDiverging(sides: Sides, look: Look): Drawing {
  return {
    kind: 'sides',
    option: divergingOption(sides, look),
    height: HEAD + sides.first.rows.length * ROW + 4,
    walk: walkOfSides(sides),
  };
}

function divergingOption(sides: Sides, look: Look): ChartOption {
  const { palette } = look;
  const { first, second } = sides;
  const room = forWidth(ROOM, look);
  const largest = Math.max(1, ...[...first.rows, ...second.rows].map(({ figure }) => figure.value ?? 0));
  return {
    ...commonOption(look),
    title: [headOf(first, 'right', look), headOf(second, 'left', look)],
    grid: { left: 2, right: 2, top: HEAD, bottom: 4, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: -room * largest, max: room * largest, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: first.rows.map((row) => plainLabel(row.label)),
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: palette.inkQuiet } },
      axisLabel: { show: false },
    },
    tooltip: { ...tooltipStyle(look), trigger: 'item', formatter: (point) => sidesText(sides, point, look) },
    series: [
      sideSeries(first, -1, sides.unit, look),
      sideSeries(second, 1, sides.unit, look),
      names(first, look),
    ],
  };
}

function headOf(side: Side, textAlign: 'left' | 'right', { palette }: Look) {
  return {
    text: plainLabel(side.label),
    left: textAlign === 'right' ? '49%' : '51%',
    top: 4,
    textAlign,
    padding: 0,
    textStyle: { fontSize: 13, fontWeight: 600, color: palette.ink },
  };
}

/** The names of the rows, in the middle above their bars. */
function names({ rows }: Side, { palette }: Look): ScatterSeriesOption {
  return {
    type: 'scatter',
    data: rows.map(({ label }, place) => ({
      value: [0, place],
      label: { formatter: plainLabel(label) },
    })),
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    // Its own ground, so that the line in the middle does not strike it out.
    label: {
      show: true,
      position: 'top',
      distance: 12,
      padding: [1, 4],
      backgroundColor: palette.surface,
      color: palette.ink,
      fontSize: 13,
    },
    silent: true,
    tooltip: { show: false },
  };
}

function sideSeries(side: Side, sign: 1 | -1, unit: string, look: Look): BarSeriesOption {
  const { palette } = look;
  const color = sign < 0 ? palette.main : palette.body;
  return {
    type: 'bar',
    name: plainLabel(side.label),
    barGap: '-100%',
    barWidth: BAR,
    data: side.rows.map(({ figure }) => ({
      value: sign * (figure.value ?? 0),
      label: { formatter: figureText(figure, unit, look.voice) },
    })),
    label: {
      show: true,
      position: sign < 0 ? 'left' : 'right',
      color: palette.ink,
      fontSize: 13,
    },
    itemStyle: { color, ...(look.isStark && sign > 0 && { decal: uprightPattern(palette.surface) }) },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}
