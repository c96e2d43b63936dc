import { baseOf, METRICS } from '#domain/metric';
import type { AskLists, Declared } from '../vocabulary.ts';
import { entriesOfRecord, waysOf } from '../ways.ts';
import type { AskWords } from '../words/ask-words.ts';

/** The measures by their everyday words and by their labels, and what may be made of them. */
export function phrasesOfMeasures(words: AskWords, lists: AskLists): readonly Declared[] {
  return [
    ...entriesOfRecord(words.metric).flatMap(([id, ways]) =>
      waysOf(ways).map((each): Declared => ({ words: each, meaning: { kind: 'metric', id } })),
    ),
    ...entriesOfRecord(words.generic).flatMap(([of, ways]) =>
      waysOf(ways).map((each): Declared => ({ words: each, meaning: { kind: 'generic', of } })),
    ),
    ...baseLabels(lists),
    ...entriesOfRecord(words.made).flatMap(([made, ways]) =>
      waysOf(ways).map((each): Declared => ({ words: each, meaning: { kind: 'made', made } })),
    ),
  ];
}

/** Labels of the measures that are made of no other; `cases` itself is a word for them all. */
function baseLabels({ metric }: AskLists): readonly Declared[] {
  const made = new Set(METRICS.filter((each) => baseOf(each) !== each).map(({ id }) => id as string));
  return metric
    .filter(({ code }) => !made.has(code) && code !== 'cases')
    .map(({ code, label }) => ({ words: label, meaning: { kind: 'metric', id: code } }));
}
