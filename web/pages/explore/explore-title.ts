import type { DataTable } from '#domain/data-table';
import { rankingSummary, rankingTitle, trendSummary, trendTitle } from '../../charts/words.ts';
import { insideSentence, listText } from '../../format.ts';
import { sayIn } from '../../words/say.ts';
import { languageOf, type Voice } from '../../words/voice.ts';
import { barRows, lastFullOf } from './draw-view.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import type { View } from './views.ts';
import { withYearsOnly } from './years-of-table.ts';

/** What a table says, where a view of it says something; else what it measures and by what. */
export function titleOf(table: DataTable, view: View, voice: Voice): string {
  if (languageOf(voice) !== 'en') return measureTitle(table, voice);
  if (view === 'line' && hasOneLine(table)) return trendTitle(withYearsOnly(table), lastFullOf(table));
  const [axis] = table.dimensions;
  if (view === 'bars' && axis && axis.id !== 'year')
    return rankingTitle(table, barRows(table), insideSentence(axis.label));
  return measureTitle(table, voice);
}

/** The measure and the axes: `Cooperation cases by year and country`. */
function measureTitle(table: DataTable, voice: Voice): string {
  const say = sayIn(EXPLORE_WORDS, voice);
  const { label } = table.metric;
  if (table.dimensions.length === 0) return label;
  const axes = table.dimensions.map((axis) => insideSentence(axis.label));
  return say('titleBy', { measure: label, axes: listText(axes, voice) });
}

/** A chart for somebody who does not see it. */
export function summaryOf(table: DataTable, view: View, voice: Voice): string {
  if (view === 'line' || view === 'multiples') return trendSummary(withYearsOnly(table));
  if (view === 'bars' || view === 'map') return rankingSummary(barRows(table), table.metric.unit);
  return `${sayIn(EXPLORE_WORDS, voice)(view)}. ${measureTitle(table, voice)}`;
}

function hasOneLine({ dimensions }: DataTable): boolean {
  return dimensions.every(({ id, categories }) => id === 'year' || categories.length === 1);
}
