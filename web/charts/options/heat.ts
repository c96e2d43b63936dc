import type { BarSeriesOption } from 'echarts/charts';
import type { Category, DataTable, TableDimension } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { isTime } from '#domain/time-list';
import { figureAt, unitOf } from '../../cells.ts';
import { figureText, figureWords } from '../../format.ts';
import { classesOf, classOf, type ValueClass } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import { patternOf, uprightPattern } from '../patterns.ts';
import {
  type ChartOption,
  commonOption,
  type Look,
  plainLabel,
  pointOf,
  tooltipStyle,
} from './chart-option.ts';
import { classLegend } from './class-legend.ts';

/** The figures of a table of two axes, one down and one across. */
type Matrix = {
  readonly unit: string;
  readonly down: readonly Category[];
  readonly across: readonly Category[];
  readonly figures: readonly (readonly Figure[])[];
  readonly classes: readonly ValueClass[];
};

const ROW = 28;
/** Height of the names of the columns: of one line, of codes on two lines in turn, and of names that are broken into several. */
const HEAD = { line: 26, staggered: 38, lines: 58 };
/** A cell narrower than this cannot be told from the next, and a column of States has no room for its code of two letters. */
const NARROWEST_CELL = { state: 14, other: 30 };
/** So many columns of States are narrow; their codes are small and stand on two lines in turn, so that they do not touch. */
const MANY_STATES = 26;
const STAGGERED = {
  fontSize: 10,
  lineHeight: 12,
  formatter: (code: string, index: number) => (index % 2 === 0 ? code : `${code}\n`),
};
const NARROWEST_NUMBER = 52;
/** Columns with longer names than this are named by their codes. */
const LONGEST_NAME = 9;
const ROW_NAMES = { least: 150, most: 230, narrow: 96 };
const LETTER = 7;
/** So many columns have room for names of several lines, in the narrowest figure beside controls. */
const MOST_BROKEN = 8;
const HEADS_WIDTH = 450;

/**
 * A heat map of the two axes of a table: the first down, the second across. Its cells are coloured by class, those without a
 * value show their letter and its pattern, zeros have no colour. ECharts draws each row as bars of height one, stacked.
 * `order`: codes of both axes in the order in which they are to stand, where they are the same States.
 */
export function drawHeat(table: DataTable, look: Look, order?: readonly string[]): Drawing {
  const matrix = matrixOf(table, order);
  const { down, across } = matrix;
  const names = look.isNarrow ? ROW_NAMES.narrow : widthOfNames(down);
  const head = headOf(across, look);
  return {
    kind: 'heat',
    option: heatOption(matrix, look, names),
    height: head.height + down.length * ROW + 4,
    minWidth: names + across.length * head.narrowestCell,
    legend: classLegend(matrix.classes, matrix.figures.flat(), {
      look,
      title: table.metric.label,
      unit: matrix.unit,
      hasLetters: true,
    }),
    walk: {
      unit: matrix.unit,
      isInTime: table.dimensions[1] !== undefined && isTime(table.dimensions[1].id),
      series: down.map((row, seriesIndex) => ({
        label: row.label,
        points: across.map((column, dataIndex) => ({
          label: column.label,
          figure: cellAt(matrix, seriesIndex, dataIndex),
          seriesIndex,
          dataIndex,
          spot: [dataIndex, seriesIndex + 0.5] as const,
        })),
      })),
    },
  };
}

function matrixOf(table: DataTable, order: readonly string[] | undefined): Matrix {
  const [first, second] = table.dimensions;
  if (!first || !second) throw new Error(`the table “${table.title}” has no two axes for a heat map`);
  const [down, across] = [inOrder(first, order), inOrder(second, order)];
  const figures = down.map((row) =>
    across.map((column) => figureAt(table, { [first.id]: row.code, [second.id]: column.code })),
  );
  const values = figures.flat().flatMap(({ value }) => (value === null ? [] : [value]));
  return { unit: unitOf(table), down, across, figures, classes: classesOf(values) };
}

function inOrder({ categories }: TableDimension, order: readonly string[] | undefined): readonly Category[] {
  if (!order) return categories;
  return categories
    .filter(({ code }) => order.includes(code))
    .toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/**
 * How columns are named: by short names on a line, a few by names of several lines, else by their codes. All States of a release are
 * seen at once at a desk; on a phone a finger has to find the cell.
 */
function headOf(across: readonly Category[], { isNarrow }: Look) {
  const isShort = across.every(({ label }) => label.length <= LONGEST_NAME);
  const isWordy = !isNarrow && (isShort || across.length <= MOST_BROKEN);
  if (!isNarrow && isManyStates(across)) {
    return { isWordy, height: HEAD.staggered, narrowestCell: NARROWEST_CELL.state, style: STAGGERED };
  }
  const narrowestCell = NARROWEST_CELL.other;
  if (!isWordy || isShort) return { isWordy, height: HEAD.line, narrowestCell, style: { fontSize: 12 } };
  const width = Math.floor(HEADS_WIDTH / across.length);
  const style = { fontSize: 11, width, overflow: 'break', lineHeight: 13 } as const;
  return { isWordy, height: HEAD.lines, narrowestCell, style };
}

function isManyStates(across: readonly Category[]): boolean {
  return across.length >= MANY_STATES && across.every(({ code }) => code.length === 2);
}

/** As wide as the longest name, within bounds. */
function widthOfNames(rows: readonly Category[]): number {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  return Math.min(ROW_NAMES.most, Math.max(ROW_NAMES.least, longest * LETTER + 12));
}

function heatOption(matrix: Matrix, look: Look, names: number): ChartOption {
  const { down, across } = matrix;
  const { palette } = look;
  const head = headOf(across, look);
  return {
    ...commonOption(look),
    // Thousands of cells that grow are many slow frames, and say nothing.
    animation: false,
    grid: { left: names, right: 2, top: head.height, bottom: 2, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      position: 'top',
      data: across.map((column) => (head.isWordy ? plainLabel(column.label) : shortCode(column.code))),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.inkQuiet,
        interval: 0,
        rotate: 0,
        margin: 6,
        ...head.style,
      },
    },
    yAxis: {
      type: 'value',
      inverse: true,
      min: 0,
      max: down.length,
      splitLine: { show: false },
      axisLabel: {
        customValues: down.map((_, index) => index + 0.5),
        formatter: (middle: number) => plainLabel(down[Math.floor(middle)]?.label ?? ''),
        color: palette.ink,
        fontSize: 13,
        width: names - 12,
        overflow: 'truncate',
      },
    },
    tooltip: {
      ...tooltipStyle(look),
      trigger: 'item',
      formatter: (point) => tooltipText(matrix, point, look),
    },
    series: down.map((row, index) => rowSeries(matrix, row, index, look)),
  };
}

function rowSeries(matrix: Matrix, row: Category, index: number, look: Look): BarSeriesOption {
  const { palette } = look;
  const isRoomy = matrix.across.length * NARROWEST_NUMBER <= (look.isNarrow ? 260 : 760);
  return {
    type: 'bar',
    id: row.code,
    name: plainLabel(row.label),
    stack: 'cells',
    barWidth: '100%',
    data: (matrix.figures[index] ?? []).map((figure) => ({
      value: 1,
      ...cellStyle(figure, matrix, look),
      ...((isRoomy || figure.value === null) && { label: cellLabel(figure, matrix, look) }),
    })),
    itemStyle: { borderColor: palette.surface, borderWidth: 1 },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
  };
}

/** Where colour may not be seen, a pattern tells neighbouring classes apart and numbers or the tooltip the rest. */
function cellStyle(figure: Figure, { classes }: Matrix, { palette, isStark }: Look) {
  if (figure.value === null)
    return { itemStyle: { color: palette.surface, decal: patternOf(figure.status[0], palette.quiet) } };
  const place = classOf(figure.value, classes);
  const colour = palette.classes[place];
  if (!colour) return { itemStyle: { color: palette.surface } };
  if (!isStark || place % 2 === 0) return { itemStyle: { color: colour.fill } };
  return { itemStyle: { color: colour.fill, decal: uprightPattern(colour.text) } };
}

/** The number where cells are wide enough; a letter in the place of a value always. On a pattern both have a ground of their own. */
function cellLabel(figure: Figure, matrix: Matrix, { palette, voice, isStark }: Look) {
  const colour = figure.value === null ? undefined : palette.classes[classOf(figure.value, matrix.classes)];
  const ground = colour?.fill ?? palette.surface;
  return {
    show: true,
    position: 'inside' as const,
    formatter: figureText(figure, matrix.unit, voice),
    color: colour?.text ?? (figure.value === null ? palette.ink : palette.inkQuiet),
    fontSize: 12,
    ...(isStark || figure.value === null ? { backgroundColor: ground, padding: [1, 3] } : {}),
  };
}

/** A code as short as a column: of a year or a State whole, of what has a long code its beginning. */
function shortCode(code: string): string {
  return code.length <= 5 ? code : `${code.slice(0, 4)}…`;
}

function tooltipText(matrix: Matrix, point: unknown, { voice }: Look): string {
  const { series, place } = pointOf(point);
  const [row, column] = [matrix.down[series], matrix.across[place]];
  if (!row || !column) return '';
  const words = figureWords(cellAt(matrix, series, place), matrix.unit, voice);
  return `${plainLabel(row.label)} · ${plainLabel(column.label)}\n${words}`;
}

function cellAt({ figures }: Matrix, row: number, column: number): Figure {
  const figure = figures[row]?.[column];
  if (!figure) throw new Error(`the heat map has no cell ${row}, ${column}`);
  return figure;
}
