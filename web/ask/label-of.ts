import type { Meaning } from './meaning.ts';
import type { ChipKind } from './reading.ts';
import type { AskLists, Vocabulary } from './vocabulary.ts';

const EN_DASH = '\u2013';

/** What a meaning is called in the language of the vocabulary, and of which kind it is; `undefined` for one that is no chip. */
export function chipOf(
  meaning: Meaning,
  { lists, words }: Pick<Vocabulary, 'lists' | 'words'>,
): { readonly kind: ChipKind; readonly label: string } | undefined {
  switch (meaning.kind) {
    case 'metric':
      return { kind: 'metric', label: labelIn(lists, 'metric', meaning.id) };
    case 'made':
      return { kind: 'made', label: words.label.made[meaning.made] };
    case 'code':
      return {
        kind: meaning.dimension,
        label: meaning.codes.map((code) => labelIn(lists, meaning.dimension, code)).join(', '),
      };
    case 'axis':
      return { kind: 'axis', label: labelIn(lists, 'dimension', meaning.dimension) };
    case 'clock':
      return { kind: 'clock', label: labelIn(lists, 'clock', meaning.clock) };
    case 'part':
      return { kind: 'part', label: labelIn(lists, 'part', meaning.part) };
    case 'view':
      return { kind: 'view', label: words.label.view[meaning.view] };
    case 'like-for-like':
      return { kind: 'like-for-like', label: words.label.likeForLike };
    default:
      return undefined;
  }
}

/** Years as a chip shows them: `2019–2024`, or the one. */
export function yearsLabel(first: number, last: number): string {
  return first === last ? String(first) : `${first}${EN_DASH}${last}`;
}

/** The label of a code in a list; the code itself where the list does not hold it. */
export function labelIn(lists: AskLists, list: keyof AskLists, code: string): string {
  return lists[list].find((entry) => entry.code === code)?.label ?? code;
}
