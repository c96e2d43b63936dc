import type { DataTable } from '#domain/data-table';
import { yearsText } from '../format.ts';
import { sayIn } from '../words/say.ts';
import type { Voice } from '../words/voice.ts';
import type { Years } from './page-selection.ts';
import { SELECTION_WORDS } from './selection-words.ts';
import { incompleteRemark } from './years-in-release.ts';

/** The years that a table holds fixed, so that title and figures cannot part while a new table loads. */
export function shownPeriod(table: DataTable, period: Years): Years {
  const held = table.fixed.find((each) => each.dimension === 'year')?.category.code ?? '';
  const [first, last = first] = held.split('..').map(Number);
  return first && last ? { first, last } : period;
}

/** What a reader must know about the years shown: that they are not those chosen, that the last is not complete. */
export function periodRemarks(
  { release }: DataTable,
  { shown, chosen }: { readonly shown: Years; readonly chosen: Years },
  voice: Voice,
): readonly string[] {
  const isChosen = shown.first === chosen.first && shown.last === chosen.last;
  const only = sayIn(SELECTION_WORDS, voice)('onlyPeriod', {
    shown: yearsText(shown.first, shown.last),
    chosen: yearsText(chosen.first, chosen.last),
  });
  return [...(isChosen ? [] : [only]), ...incompleteRemark(shown, release, voice)];
}
