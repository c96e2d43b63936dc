import type { CodeEntry, CodeList } from '../codes/code-list.ts';
import { NOT_ISO } from '../codes/country.ts';
import { ENGLISH, LIST_NAMES, type ListName } from './english.ts';
import type { Language } from './language.ts';
import { metricWords } from './metric-words.ts';
import { translatedList } from './translated-list.ts';
import type { Translation } from './translation.ts';

/** Every list of words in one language. */
export type Lists = Readonly<Record<ListName, CodeList>>;

/** All lists with the words of a translation. */
export function listsIn(translation: Translation, language: Language): Lists {
  const words = { ...translation, metric: metricWords(translation) };
  const lists = LIST_NAMES.map((name) => [name, translatedList(ENGLISH[name], words[name])] as const);
  // `LIST_NAMES` holds every name of a list, so the record has all of them; TypeScript forgets the keys of entries.
  const all = Object.fromEntries(lists) as Lists;
  return { ...all, country: byName(all.country, language) };
}

/** States by name; the codes outside ISO stay behind them. */
function byName(countries: CodeList, language: Language): CodeList {
  const { compare } = new Intl.Collator(language);
  const last = NOT_ISO.map(({ code }) => code);
  const rank = ({ code }: CodeEntry) => last.indexOf(code);
  return countries.toSorted((a, b) => rank(a) - rank(b) || compare(a.label, b.label));
}
