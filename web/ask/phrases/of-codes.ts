import type { CodeEntry } from '#domain/codes/code-list';
import type { NamedDimension } from '../meaning.ts';
import type { AskLists, Declared } from '../vocabulary.ts';
import { entriesOfRecord, waysOf } from '../ways.ts';
import type { AskWords } from '../words/ask-words.ts';

/** The lists whose codes have everyday words, in the order in which a word that is in two of them is understood. */
const LISTS = [
  'country_group',
  'country',
  'agency',
  'crime',
  'instrument',
  'channel',
  'urgency',
  'refusal_ground',
  'scope',
  'outcome',
  'outcome_group',
] as const satisfies readonly NamedDimension[];

/** Codes that stand for what is not known or may not be named: they are no answer to a question. */
const NAMELESS: readonly string[] = ['ZZ', 'QZ', 'UNKNOWN', 'CONF', 'NONE', 'OTHER'];

/** The codes by their everyday words and by their labels; agencies also by their code. */
export function phrasesOfCodes(words: AskWords, lists: AskLists): readonly Declared[] {
  return [
    ...LISTS.flatMap((list) => everydayWords(list, words)),
    ...LISTS.flatMap((list) => labels(list, lists)),
    ...lists.agency.flatMap(agencyCode),
    ...waysOf(words.notCountries).map((each): Declared => ({ words: each, meaning: { kind: 'unknown' } })),
  ];
}

function everydayWords(dimension: NamedDimension, words: AskWords): readonly Declared[] {
  const ways: Readonly<Record<string, string>> = words[dimension];
  return entriesOfRecord(ways).flatMap(([codes, each]) =>
    waysOf(each).map(
      (way): Declared => ({ words: way, meaning: { kind: 'code', dimension, codes: codes.split('+') } }),
    ),
  );
}

function labels(dimension: NamedDimension, lists: AskLists): readonly Declared[] {
  return lists[dimension]
    .filter(({ code }) => !NAMELESS.includes(code))
    .map(({ code, label }) => ({ words: label, meaning: { kind: 'code', dimension, codes: [code] } }));
}

/** `DE-POL` as it stands in tables. A code of one word is a name already. */
function agencyCode({ code }: CodeEntry): readonly Declared[] {
  if (!code.includes('-')) return [];
  return [{ words: code, meaning: { kind: 'code', dimension: 'agency', codes: [code] } }];
}
