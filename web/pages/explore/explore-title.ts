import type { DataTable } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { isTime } from '#domain/time-list';
import { rankingTitle, trendTitle } from '../../charts/words.ts';
import { insideSentence, listText } from '../../format.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { barRows, lastFullOf } from './draw-view.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import type { View } from './views.ts';
import { withDatesOnly } from './years-of-table.ts';

/** Longer names than these of all lines together make no title. */
const MOST_LETTERS = 60;

/** Dimensions whose labels are names. */
const NAMES: readonly Dimension[] = [
  'country',
  'country_group',
  'agency',
  'partner',
  'channel',
  'instrument',
];

/**
 * What a table says, where a view of it says something; else what it measures and by what. What a filter holds stands before it, so
 * that a trend of one crime is not read as that of all.
 */
export function titleOf(table: DataTable, view: View, voice: Voice): string {
  const title = statement({ ...table, fixed: [] }, view, voice) ?? measureTitle(table, voice);
  const held = table.fixed.filter(({ dimension }) => dimension !== 'year');
  if (held.length === 0) return title;
  const places = held.map(nameOfHeld).join(', ');
  const inside = title.startsWith(table.metric.label) ? insideSentence(title) : title;
  return sayIn(EXPLORE_WORDS, voice)('titleOf', { places, title: inside });
}

/** Names of States and agencies keep their capitals; a crime or an outcome after them has none. */
function nameOfHeld({ dimension, category }: DataTable['fixed'][number], place: number): string {
  return place === 0 || NAMES.includes(dimension) ? category.label : insideSentence(category.label);
}

function statement(table: DataTable, view: View, voice: Voice): string | undefined {
  if (view === 'number') return table.metric.label;
  const [axis] = table.dimensions;
  if (view === 'line' && hasFewNames(table))
    return trendTitle(withDatesOnly(table), lastFullOf(table), voice);
  if (view === 'bars' && axis && !isTime(axis.id))
    return rankingTitle(table, barRows(table), insideSentence(axis.label), voice);
  return undefined;
}

/** The measure and the axes: `Cooperation cases by year and country`. */
function measureTitle({ metric, dimensions }: DataTable, voice: Voice): string {
  if (dimensions.length === 0) return metric.label;
  const axes = listText(
    dimensions.map((axis) => insideSentence(axis.label)),
    voice,
  );
  return sayIn(EXPLORE_WORDS, voice)('titleBy', { measure: metric.label, axes });
}

function hasFewNames({ dimensions }: DataTable): boolean {
  const names = dimensions.find(({ id }) => !isTime(id))?.categories ?? [];
  return names.map(({ label }) => label).join(', ').length <= MOST_LETTERS;
}
