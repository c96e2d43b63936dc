import type { DataTable } from '#domain/data-table';
import { yearsText } from '../format.ts';
import { sayIn } from '../words/say.ts';
import type { Voice } from '../words/voice.ts';
import type { Years } from './page-selection.ts';
import { SELECTION_WORDS } from './selection-words.ts';
import { incompleteRemark } from './years-in-release.ts';

/** The years that a table holds fixed, so that title and figures cannot part while a new table loads. */
export function periodOf(table: DataTable, period: Years): Years {
  const held = table.fixed.find((each) => each.dimension === 'year')?.category.code ?? '';
  const [first, last = first] = held.split('..').map(Number);
  return first && last ? { first, last } : period;
}

/** What a reader must know about the years shown: that they are not those chosen, that the last is not complete. */
export function yearRemarks(table: DataTable, shown: Years, years: Years, voice: Voice): readonly string[] {
  return [...periodRemark(shown, years, voice), ...incompleteRemark(shown, table.release, voice)];
}

function periodRemark(shown: Years, years: Years, voice: Voice): readonly string[] {
  if (shown.first === years.first && shown.last === years.last) return [];
  const [only, chosen] = [yearsText(shown.first, shown.last), yearsText(years.first, years.last)];
  return [sayIn(SELECTION_WORDS, voice)('onlyPeriod', { shown: only, chosen })];
}
