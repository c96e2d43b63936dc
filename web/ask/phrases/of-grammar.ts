import { CLOCKS } from '#domain/codes/counting-axes';
import type { Meaning } from '../meaning.ts';
import type { Declared } from '../vocabulary.ts';
import { entriesOfRecord, waysOf } from '../ways.ts';
import type { AskWords } from '../words/ask-words.ts';

/** Axes, clocks, parts, views, years and the words between them. */
export function phrasesOfGrammar(words: AskWords): readonly Declared[] {
  return [
    ...axes(words),
    ...CLOCKS.flatMap((clock) => declare(words.clock[clock], { kind: 'clock', clock })),
    ...parts(words),
    ...entriesOfRecord(words.view).flatMap(([view, ways]) => declare(ways, { kind: 'view', view })),
    ...declare(words.likeForLike, { kind: 'like-for-like' }),
    ...entriesOfRecord(words.lastYears).flatMap(([count, ways]) =>
      declare(ways, { kind: 'last-years', count: Number(count) }),
    ),
    ...entriesOfRecord(words.number).flatMap(([value, ways]) =>
      declare(ways, { kind: 'number', value: Number(value) }),
    ),
    ...entriesOfRecord(words.link).flatMap(([link, ways]) => declare(ways, { kind: 'link', link })),
    ...declare(', | & | + | /', { kind: 'link', link: 'and' }),
    ...declare('→', { kind: 'link', link: 'to' }),
    ...declare(words.maybe, { kind: 'maybe' }),
    ...declare(words.negation, { kind: 'negation' }),
    ...declare(words.stop, { kind: 'stop' }),
  ];
}

function axes({ noun, before, axis }: AskWords): readonly Declared[] {
  const asked = waysOf(before);
  return [
    ...entriesOfRecord(axis).flatMap(([dimension, ways]) => declare(ways, { kind: 'axis', dimension })),
    ...entriesOfRecord(noun).flatMap(([dimension, ways]) => [
      ...waysOf(ways).flatMap((each) =>
        asked.map((word): Declared => ({ words: `${word} ${each}`, meaning: { kind: 'axis', dimension } })),
      ),
      ...declare(ways, { kind: 'noun', dimension }),
    ]),
  ];
}

function parts({ part }: AskWords): readonly Declared[] {
  return entriesOfRecord(part).flatMap(([party, ways]) =>
    entriesOfRecord(ways).flatMap(([code, each]) => declare(each, { kind: 'part', part: code, party })),
  );
}

function declare(ways: string | undefined, meaning: Meaning): readonly Declared[] {
  return waysOf(ways).map((words) => ({ words, meaning }));
}
