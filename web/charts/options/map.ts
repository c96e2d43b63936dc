import type { MapSeriesOption } from 'echarts/charts';
import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong, unitOf } from '../../cells.ts';
import { basisText, figureWords } from '../../format.ts';
import { sayIn } from '../../words/say.ts';
import { walkDown } from '../chart-walk.ts';
import { CHART_WORDS } from '../chart-words.ts';
import { classesOf, classOf, type ValueClass } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import type { Legend } from '../legend.ts';
import { EQUAL_EARTH, EUROPE, EUROPEAN, type Window, WORLD } from '../map/projection.ts';
import { patternOf, uprightPattern } from '../patterns.ts';
import { commonOption, forWidth, type Look, plainLabel, tooltipStyle } from './chart-option.ts';
import { classLegend } from './class-legend.ts';
import { isUnnamed, rank } from './ranking.ts';

/** Name under which the outlines of the States are registered; a region of it is known by its alpha-2 code. */
export const WORLD_MAP = 'world';

/** What of the world a map shows. */
export type MapWindow = 'world' | 'europe';

const HEIGHT = { wide: 440, narrow: 300 };

/** Units of which a map may be made: of shares, rates and durations. A count would only show where people live. */
const RATE = /%| per |^days/;

/** Whether a table can be a map: by country alone, and of a rate. */
export function isMappable(table: DataTable): boolean {
  const [axis, other] = table.dimensions;
  return axis?.id === 'country' && other === undefined && RATE.test(unitOf(table));
}

/** The window in which most of the States with a value lie, and how many of them do not lie in Europe. */
export function windowOf(table: DataTable): { readonly window: MapWindow; readonly outside: number } {
  const known = rowsAlong(table, 'country').filter((row) => row.figure.value !== null && !isUnnamed(row));
  const outside = known.filter(({ code }) => !EUROPEAN.includes(code)).length;
  return { window: outside * 2 < known.length ? 'europe' : 'world', outside };
}

/**
 * A map of the States, coloured by class. A State without a value is hatched where it is suppressed, dotted where it did not
 * report, lined where the figure does not apply; a State that is not in the table is grey. Areas of which States disagree are as
 * the outlines have them.
 */
export function drawMap(table: DataTable, look: Look, window: MapWindow = 'world'): Drawing {
  const rows = rank(rowsAlong(table, 'country'));
  const unit = unitOf(table);
  const classes = classesOf(rows.flatMap(({ figure }) => figure.value ?? []));
  const figures = rows.map(({ figure }) => figure);
  return {
    kind: 'map',
    option: {
      ...commonOption(look),
      tooltip: {
        ...tooltipStyle(look),
        trigger: 'item',
        formatter: (point) => tooltipText(rows, unit, point, look),
      },
      series: [mapSeries(rows, classes, window === 'europe' ? EUROPE : WORLD, look)],
    },
    height: forWidth(HEIGHT, look),
    legend: withAbsent(
      classLegend(classes, figures, { look, title: table.metric.label, unit, hasLetters: false }),
      table,
      look,
    ),
    walk: walkDown(rows, unit),
    outlines: 'world',
  };
}

/** The key with the grey of States that are not in the table: the release has none of them, or they were not asked for. */
function withAbsent(legend: Legend, { selection }: DataTable, { palette, voice }: Look): Legend {
  const words = selection.filters.country ? 'notChosen' : 'notInRelease';
  const absent = { fill: palette.sunken, label: sayIn(CHART_WORDS, voice)(words) };
  return { ...legend, signs: [...legend.signs, absent] };
}

function mapSeries(
  rows: readonly Row[],
  classes: readonly ValueClass[],
  window: Window,
  look: Look,
): MapSeriesOption {
  const { palette } = look;
  return {
    type: 'map',
    map: WORLD_MAP,
    nameProperty: 'code',
    projection: EQUAL_EARTH,
    boundingCoords: [...window],
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    roam: false,
    selectedMode: false,
    label: { show: false },
    itemStyle: { areaColor: palette.sunken, borderColor: palette.quiet, borderWidth: 0.5 },
    emphasis: {
      label: { show: false },
      itemStyle: { borderColor: palette.ink, borderWidth: 2 },
    },
    data: rows.map((row) => ({
      name: row.code,
      value: row.figure.value ?? Number.NaN,
      ...areaStyle(row, classes, look),
    })),
  };
}

function areaStyle({ figure }: Row, classes: readonly ValueClass[], { palette, isStark }: Look) {
  if (figure.value === null)
    return { itemStyle: { areaColor: palette.surface, decal: patternOf(figure.status[0], palette.quiet) } };
  const place = classOf(figure.value, classes);
  const colour = palette.classes[place];
  if (!colour) return { itemStyle: { areaColor: palette.surface } };
  const decal = isStark && place % 2 === 1 ? { decal: uprightPattern(colour.text) } : {};
  return {
    itemStyle: { areaColor: colour.fill, ...decal },
    emphasis: { itemStyle: { areaColor: colour.fill } },
  };
}

function tooltipText(rows: readonly Row[], unit: string, point: unknown, { voice }: Look): string {
  const row = rows.find(({ code }) => code === nameOf(point));
  if (!row) return '';
  const basis = basisText(row.figure, voice);
  return `${plainLabel(row.label)}\n${figureWords(row.figure, unit, voice)}${basis ? ` (${basis})` : ''}`;
}

function nameOf(point: unknown): string {
  if (typeof point !== 'object' || point === null || !('name' in point)) return '';
  return String(point.name);
}
