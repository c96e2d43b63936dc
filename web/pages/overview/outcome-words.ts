import type { DataTable } from '#domain/data-table';
import { type Row, unitOf } from '../../cells.ts';
import type { Panel } from '../../charts/options/composition.ts';
import { subtitleOf } from '../../charts/words.ts';
import { insideSentence, listText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** Groups in which nothing has come of a case yet, or nothing is known to have. */
const NO_OUTCOME: readonly string[] = ['OPEN', 'UNKNOWN'];

/** The labels divide by all cases, the open ones too, so the subtitle says of what they are shares. */
export function outcomeSubtitle(
  table: DataTable,
  panels: readonly Panel[],
  { shown, voice }: { readonly shown: Years; readonly voice: Voice },
): string {
  const subtitle = subtitleOf(table, shown, voice);
  if (!panels.some(({ ranking }) => ranking.whole)) return subtitle;
  const words = unitOf(table) === 'cases' ? 'sharesOfCases' : 'sharesOfOther';
  return sayIn(OVERVIEW_WORDS, voice)(words, { subtitle, unit: table.metric.unit });
}

/** Names the most frequent outcome where one is: strictly first of all rows, and an outcome that has come and is known. */
export function outcomeTitle({ metric, fixed }: DataTable, panels: readonly Panel[], voice: Voice): string {
  const say = sayIn(OVERVIEW_WORDS, voice);
  const [first] = panels;
  if (!first || panels.length > 1) {
    const places = listText(
      panels.map((each) => each.label),
      voice,
    );
    return say('outcomeOf', { measure: metric.label, places });
  }
  const top = metric.formula.kind === 'cases' ? strictlyFirst(first.ranking.rows) : undefined;
  if (!top || NO_OUTCOME.includes(top.code)) return say('outcomeTitle', { measure: metric.label });
  const isOfPlace = fixed.some((each) => each.dimension === 'country');
  const outcome = insideSentence(top.label);
  return isOfPlace
    ? say('mostFrequentFor', { place: first.label, outcome })
    : say('mostFrequent', { outcome });
}

/** The row above all others; none where two are equal, or where one without a value may be the highest. */
function strictlyFirst(rows: readonly Row[]): Row | undefined {
  if (rows.some((row) => row.figure.value === null)) return undefined;
  const [first, second] = rows.toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  return first?.figure.value && first.figure.value !== second?.figure.value ? first : undefined;
}
