import type { BarSeriesOption } from 'echarts/charts';
import { NOT_STATED } from '#domain/codes/code-list';
import type { Figure } from '#domain/figure';
import type { Row } from '../../cells.ts';
import { basisText, figureText, figureWords, shareText } from '../../format.ts';
import { walkDown } from '../chart-walk.ts';
import type { Drawing } from '../drawing.ts';
import {
  type ChartOption,
  commonOption,
  type Look,
  plainLabel,
  pointOf,
  tooltipStyle,
} from './chart-option.ts';

/** What a ranking shows beside its rows. */
export type Ranking = {
  readonly rows: readonly Row[];
  readonly unit: string;
  /** Codes with a bold name in the highlight colour, the others grey; empty: all in the main colour. */
  readonly chosen: readonly string[];
  /** Where given, each label says what share of it the row is. */
  readonly whole?: Figure | undefined;
  /** Right end of the scale, where several charts share one. */
  readonly max?: number | undefined;
};

const UNNAMED: readonly string[] = [NOT_STATED, 'QZ', 'UNKNOWN', 'CONF'];
const ROW_BESIDE = 30;
const ROW_ABOVE = 40;
const LONGEST_BESIDE = 34;
/** In pixels, on the narrowest phone; a longer name ends in an ellipsis, and stands whole in the table. */
const NAME_ON_A_PHONE = 276;

/** Rows from the largest value to the smallest; those without a value after them, those without a name last (CR-6). */
export function rank(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(
    (a, b) =>
      Number(isUnnamed(a)) - Number(isUnnamed(b)) ||
      (b.figure.value ?? -1) - (a.figure.value ?? -1) ||
      a.label.localeCompare(b.label, 'en'),
  );
}

/** Whether a row stands for parties that are not named. */
export function isUnnamed(row: { readonly code: string }): boolean {
  return UNNAMED.includes(row.code);
}

/** Whether a row is a body and not an agency of a State; what is not named is neither. */
export function isBody(row: Row): boolean {
  return row.partyType === 'BODY' && !isUnnamed(row);
}

/** Height in pixels of a ranking of so many rows. */
export function rankingHeight(rows: number, isAbove: boolean): number {
  return rows * (isAbove ? ROW_ABOVE : ROW_BESIDE) + 8;
}

/** Whether names stand above their bars: on a phone, and where one is too long to stand beside. */
function areNamesAbove(rows: readonly Row[], isNarrow: boolean): boolean {
  return isNarrow || rows.some((row) => row.label.length > LONGEST_BESIDE);
}

/** A ranking as bars, with the height that its rows need. */
export function drawRanking(ranking: Ranking, look: Look): Drawing {
  return {
    kind: 'bars',
    option: rankingOption(ranking, look),
    height: rankingHeight(ranking.rows.length, areNamesAbove(ranking.rows, look.isNarrow)),
    walk: walkDown(ranking.rows, ranking.unit),
  };
}

/** Horizontal bars from zero, in the order of the rows, each with its value; no bar where there is no value. */
export function rankingOption(ranking: Ranking, look: Look): ChartOption {
  const { rows } = ranking;
  const isAbove = areNamesAbove(rows, look.isNarrow);
  const longest = Math.max(0, ...rows.map((row) => labelOf(row, ranking, look).length));
  return {
    ...commonOption(look),
    grid: {
      left: isAbove ? 1 : 4,
      right: 14 + longest * 8,
      top: 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', min: 0, max: ranking.max ?? (({ max }) => max || 1), show: false },
    yAxis: nameAxis(ranking, isAbove, look),
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'item',
      formatter: (point) => tooltipText(ranking, point, look),
    },
    series: [barSeries(ranking, isAbove, look)],
  };
}

function barSeries(ranking: Ranking, isAbove: boolean, look: Look): BarSeriesOption {
  const { palette } = look;
  return {
    type: 'bar',
    data: ranking.rows.map((row) => ({
      value: row.figure.value,
      itemStyle: { color: colourOf(row, ranking, look) },
      label: { formatter: () => labelOf(row, ranking, look) },
    })),
    barWidth: isAbove ? 12 : 18,
    label: { show: true, position: 'right', color: palette.ink, fontSize: 13 },
    itemStyle: { borderRadius: [0, 2, 2, 0] },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}

function labelOf(row: Row, { unit, whole }: Ranking, { voice }: Look): string {
  const share = whole && shareText(row.figure, whole, voice);
  return figureText(row.figure, unit, voice) + (share ? ` · ${share}` : '');
}

function colourOf(row: Row, { chosen }: Ranking, { palette }: Look): string {
  if (chosen.length > 0) return chosen.includes(row.code) ? palette.main : palette.quiet;
  if (isUnnamed(row)) return palette.quiet;
  return isBody(row) ? palette.body : palette.main;
}

function nameAxis(
  { rows, chosen }: Ranking,
  isAbove: boolean,
  { palette, isNarrow }: Look,
): NonNullable<ChartOption['yAxis']> {
  // ECharts takes the alignment of a name with a style of its own from that style alone.
  const chosenName = { fontWeight: 700, ...(isAbove ? nameAboveBar : {}) };
  return {
    type: 'category',
    inverse: true,
    data: rows.map((row) =>
      chosen.includes(row.code) ? { value: nameOf(row), textStyle: chosenName } : nameOf(row),
    ),
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: palette.rule } },
    axisLabel: {
      color: palette.ink,
      fontSize: 13,
      interval: 0,
      ...(isNarrow && { width: NAME_ON_A_PHONE, overflow: 'truncate' as const }),
      ...(isAbove ? nameAboveBar : {}),
    },
    z: 3,
  };
}

/** A row without a value has no bar to stand beside, so its letter stands beside its name. */
function nameOf(row: Row): string {
  const letters = row.figure.value === null ? `: ${row.figure.status.join(' ')}` : '';
  return plainLabel(row.label) + (isBody(row) ? ' ◆' : '') + letters;
}

const nameAboveBar: {
  inside: boolean;
  align: 'left';
  verticalAlign: 'bottom';
  margin: number;
  padding: number[];
} = {
  inside: true,
  align: 'left',
  verticalAlign: 'bottom',
  margin: 0,
  padding: [0, 0, 11, 1],
};

function tooltipText({ rows, unit }: Ranking, point: unknown, { voice }: Look): string {
  const row = rows[pointOf(point).place];
  if (!row) return '';
  const basis = basisText(row.figure, voice);
  return `${plainLabel(row.label)}\n${figureWords(row.figure, unit, voice)}${basis ? ` (${basis})` : ''}`;
}
