import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { Drawing } from '../drawing.ts';
import type { Legend } from '../legend.ts';
import { type ChartOption, commonOption, type Look, plainLabel, tooltipStyle } from './chart-option.ts';
import { type Side, type Sides, sidesText, walkOfSides } from './sides.ts';
import { scaleOf, tickText } from './trend-layout.ts';

const ROW = 44;
const FOOT = 28;
const MARK = { first: 'circle', second: 'emptyDiamond' } as const;

/**
 * Two marks a row, joined by a bar where both have a value: what one says beside what the other says, from zero. A row in which one
 * has no value shows the other's mark alone, and the letter beside the row's name.
 */
export function drawGap(sides: Sides, look: Look): Drawing {
  return {
    kind: 'gap',
    option: gapOption(sides, look),
    height: sides.first.rows.length * ROW + FOOT,
    legend: legendOf(sides, look),
    walk: walkOfSides(sides),
  };
}

function gapOption(sides: Sides, look: Look): ChartOption {
  const { palette } = look;
  const { first, second, unit } = sides;
  const scale = scaleOf(
    [...first.rows, ...second.rows].map(({ figure }) => figure.value ?? 0),
    unit,
  );
  return {
    ...commonOption(look),
    grid: { left: 8, right: 24, top: 4, bottom: FOOT, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: scale.min,
      max: scale.max,
      interval: scale.step,
      splitLine: { lineStyle: { color: palette.rule } },
      axisLabel: {
        color: palette.inkQuiet,
        hideOverlap: true,
        formatter: (value: number) => tickText(value, unit, look.voice),
      },
    },
    yAxis: nameAxis(sides, look),
    tooltip: { ...tooltipStyle(look), trigger: 'item', formatter: (point) => sidesText(sides, point, look) },
    series: [
      markSeries(first, MARK.first, palette.main, look),
      markSeries(second, MARK.second, palette.body, look),
      ...joinSeries(sides, look),
    ],
  };
}

function nameAxis(sides: Sides, { palette }: Look): NonNullable<ChartOption['yAxis']> {
  return {
    type: 'category',
    inverse: true,
    data: sides.first.rows.map((row, place) => plainLabel(row.label) + missingText(sides, place)),
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: palette.rule } },
    axisLabel: {
      color: palette.ink,
      fontSize: 13,
      interval: 0,
      inside: true,
      align: 'left',
      verticalAlign: 'bottom',
      margin: 0,
      padding: [0, 0, 9, 1],
    },
    z: 3,
  };
}

/** Who has no value in a row, with the letter in its place. */
function missingText({ first, second }: Sides, place: number): string {
  return [first, second]
    .flatMap(({ label, rows }) => {
      const figure = rows[place]?.figure;
      return figure?.value === null ? [` · ${plainLabel(label)}: ${figure.status.join(' ')}`] : [];
    })
    .join('');
}

function markSeries(
  { label, rows }: Side,
  symbol: string,
  color: string,
  { palette }: Look,
): ScatterSeriesOption {
  return {
    type: 'scatter',
    name: plainLabel(label),
    data: rows.map(({ figure }, place) => [figure.value ?? Number.NaN, place]),
    symbol,
    symbolSize: 13,
    color,
    z: 4,
    emphasis: { scale: 1.5, itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}

/** The bar between two marks stands on an invisible one that reaches to the smaller value. */
function joinSeries({ first, second }: Sides, { palette }: Look): readonly BarSeriesOption[] {
  const pairs = first.rows.map(({ figure }, place) => [
    figure.value,
    second.rows[place]?.figure.value ?? null,
  ]);
  const known = pairs.map(([one, other]) => (one == null || other == null ? undefined : [one, other]));
  const common: BarSeriesOption = {
    type: 'bar',
    stack: 'gap',
    barWidth: 4,
    silent: true,
    tooltip: { show: false },
  };
  return [
    {
      ...common,
      data: known.map((pair) => (pair ? Math.min(...pair) : null)),
      itemStyle: { color: 'transparent' },
    },
    {
      ...common,
      data: known.map((pair) => (pair ? Math.max(...pair) - Math.min(...pair) : null)),
      itemStyle: { color: palette.quiet },
    },
  ];
}

function legendOf({ first, second }: Sides, { palette }: Look): Legend {
  return {
    title: '',
    signs: [
      { fill: palette.main, shape: 'circle', label: first.label },
      { fill: palette.body, shape: 'diamond', label: second.label },
    ],
  };
}
