import type { BarSeriesOption } from 'echarts/charts';
import { DURATION_FROM, type Duration } from '#domain/codes/duration';
import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong } from '../../cells.ts';
import { figureWords } from '../../format.ts';
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
import { scaleOf, tickText } from './trend-layout.ts';

/** A line across the distribution: at which time, in days, and what it is called. */
type Mark = { readonly days: number; readonly label: string };

/**
 * How many requests took how many whole days: a row for each class, whose code is the day it begins with; the last may be open
 * (`30+`). `limits` are legal ones: that of `days` whole days is kept by what took so many. `quantiles` are median and P90.
 */
export type Distribution = {
  readonly rows: readonly Row[];
  readonly unit: string;
  readonly limits: readonly Mark[];
  readonly quantiles: readonly Mark[];
};

const HEIGHT = { wide: 300, narrow: 290 };
/** Rows above the plot: one for the limits, on a phone two that they take in turn; over them one for the quantiles, on a phone two. */
const LIMIT_ROWS = { wide: 1, narrow: 2 };
const QUANTILE_ROWS = { wide: 1, narrow: 2 };
const ROW = 18;
const ROW_GAP = 4;
const DIGIT_WIDTH = 8;
/** Names of limits that are closer than so many classes turn away from each other. */
const CLOSE = 2;

/** The classes of days of a table by them, each under the day that it begins with; what is not stated is in none of them. */
export function classesOfDays(table: DataTable): readonly Row[] {
  return rowsAlong(table, 'duration').flatMap((row) =>
    isDuration(row.code) ? [{ ...row, code: String(DURATION_FROM[row.code]) }] : [],
  );
}

/**
 * Bars by whole days from zero, with the legal limits as dashed and the quantiles as whole lines, each named at its top. A class
 * without a value has its letter on the axis. A limit stands after the last day that keeps it; one of hours inside the first day.
 */
export function drawDistribution(distribution: Distribution, look: Look): Drawing {
  const { rows, unit } = distribution;
  return {
    kind: 'distribution',
    option: distributionOption(distribution, look),
    height: forWidth(HEIGHT, look),
    walk: {
      unit,
      isInTime: false,
      series: [
        {
          label: '',
          points: rows.map(({ label, figure }, dataIndex) => ({
            label,
            figure,
            seriesIndex: 0,
            dataIndex,
            spot: [dataIndex, 0] as const,
          })),
        },
      ],
    },
  };
}

function distributionOption(distribution: Distribution, look: Look): ChartOption {
  const { rows, unit } = distribution;
  const { palette } = look;
  const scale = scaleOf(
    rows.map(({ figure }) => figure.value ?? 0),
    unit,
  );
  return {
    ...commonOption(look),
    grid: {
      left: tickText(scale.max, unit, look.voice).length * DIGIT_WIDTH + 12,
      right: 16,
      top: (forWidth(LIMIT_ROWS, look) + forWidth(QUANTILE_ROWS, look)) * ROW + 2 * ROW_GAP,
      bottom: 30,
      outerBoundsMode: 'none',
    },
    xAxis: dayAxis(rows, look),
    yAxis: {
      type: 'value',
      axisLine: { show: false },
      axisTick: { show: false },
      min: 0,
      max: scale.max,
      interval: scale.step,
      splitLine: { lineStyle: { color: palette.rule } },
      axisLabel: { color: palette.inkQuiet, formatter: (value: number) => tickText(value, unit, look.voice) },
    },
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'item',
      formatter: (point) => tooltipText(distribution, point, look),
    },
    series: [barSeries(distribution, look)],
  };
}

function barSeries(distribution: Distribution, look: Look): BarSeriesOption {
  const { palette } = look;
  return {
    type: 'bar',
    data: distribution.rows.map(({ figure }, place) => ({
      value: [place, figure.value ?? 0],
      label: { formatter: figure.value === null ? figure.status.join(' ') : '' },
    })),
    barWidth: '88%',
    itemStyle: { color: palette.main, borderRadius: [2, 2, 0, 0] },
    label: { show: true, position: 'top', color: palette.ink, fontSize: 12, distance: 3 },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    markLine: lines(distribution, look),
  };
}

function dayAxis(rows: readonly Row[], { palette, isNarrow }: Look): NonNullable<ChartOption['xAxis']> {
  return {
    type: 'value',
    min: -0.5,
    max: rows.length - 0.5,
    axisTick: { show: false },
    splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: palette.inkQuiet } },
    axisLabel: {
      customValues: rows.map((_, place) => place).filter((place) => !isNarrow || place % 2 === 0),
      formatter: (place: number) => plainLabel(rows[place]?.label ?? ''),
      color: palette.inkQuiet,
      rotate: 0,
      hideOverlap: true,
    },
  };
}

function lines({ rows, limits, quantiles }: Distribution, look: Look) {
  const { palette } = look;
  const limit = { type: 'dashed' as const, color: palette.inkQuiet, width: 1.5 };
  const ends = limits.map(({ days }) => endOf(rows, days));
  const quantile = { type: 'solid' as const, color: palette.ink, width: 1.5 };
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    data: [
      ...ends.map((end, index) => ({
        xAxis: end,
        lineStyle: limit,
        label: {
          formatter: plainLabel(limits[index]?.label ?? ''),
          color: palette.inkQuiet,
          distance: ROW_GAP + (index % forWidth(LIMIT_ROWS, look)) * ROW,
          align: sideOf(ends, index),
        },
      })),
      ...quantiles.map((mark, index) => ({
        xAxis: middleOf(rows, mark.days),
        lineStyle: quantile,
        label: {
          formatter: plainLabel(mark.label),
          color: palette.ink,
          fontWeight: 600 as const,
          ...quantilePlace(rows, middleOf(rows, mark.days), index, look),
        },
      })),
    ],
  };
}

/** On which side of its line the name of a limit stands: over it, but for one that is close to another. */
function sideOf(ends: readonly number[], index: number): 'left' | 'right' | 'center' {
  const [before = -Infinity, here = 0, after = Infinity] = [ends[index - 1], ends[index], ends[index + 1]];
  if (after - here < CLOSE) return 'right';
  return here - before < CLOSE ? 'left' : 'center';
}

/** Where a quantile has its name: at a desk the first to the left of its line and the second to the right, on a phone each on a row of its own. */
function quantilePlace(rows: readonly Row[], place: number, index: number, look: Look) {
  const row = forWidth(LIMIT_ROWS, look) + (index % forWidth(QUANTILE_ROWS, look));
  const isLeft = look.isNarrow ? place > rows.length / 2 : index === 0;
  return { distance: ROW_GAP + row * ROW, align: isLeft ? ('right' as const) : ('left' as const) };
}

/** Where a limit lies: after the last whole day that keeps it, or inside the first day for one of hours. */
function endOf(rows: readonly Row[], days: number): number {
  return days < 1 ? placeOf(rows, days) : placeOf(rows, days + 1);
}

function middleOf(rows: readonly Row[], days: number): number {
  return placeOf(rows, days + 0.5);
}

/** A time in days as a place on the axis, on which every class is one wide, whatever days it holds. */
function placeOf(rows: readonly Row[], days: number): number {
  const starts = rows.map(({ code }) => Number(code));
  const place = starts.findLastIndex((start) => start <= days);
  const [from = 0, to = from + 1] = [starts[place], starts[place + 1]];
  return place - 0.5 + Math.min(1, (days - from) / (to - from));
}

function tooltipText({ rows, unit }: Distribution, point: unknown, look: Look): string {
  const row = rows[pointOf(point).place];
  return row ? `${plainLabel(row.label)}\n${figureWords(row.figure, unit, look.voice)}` : '';
}

function isDuration(code: string): code is Duration {
  return Object.hasOwn(DURATION_FROM, code);
}
