import type { CodeEntry, CodeList } from '../codes/code-list.ts';
import type { Words } from './translation.ts';

/**
 * A list with the words of a translation, in the order of the list. What has no words there keeps the English ones; the
 * compiler and the tests see to it that nothing does.
 */
export function translatedList(list: CodeList, words: Readonly<Record<string, Words>>): CodeList {
  return list.map((entry) => translated(entry, words[entry.code]));
}

function translated(entry: CodeEntry, words: Words | undefined): CodeEntry {
  if (words === undefined) return entry;
  return { ...entry, ...(typeof words === 'string' ? { label: words } : words) };
}
