import type { CodeEntry, CodeList } from '../codes/code-list.ts';
import type { Metric } from '../metric.ts';
import { ENGLISH, LIST_NAMES, type ListName } from './english.ts';
import { SPANISH } from './es/spanish.ts';
import { FRENCH } from './fr/french.ts';
import { LANGUAGES, type Language } from './language.ts';
import { type Lists, listsIn } from './lists-in.ts';

const LISTS: Readonly<Record<Language, Lists>> = {
  en: ENGLISH,
  fr: listsIn(FRENCH, 'fr'),
  es: listsIn(SPANISH, 'es'),
};

const ENTRIES: ReadonlyMap<string, CodeEntry> = new Map(
  LANGUAGES.flatMap((language) =>
    LIST_NAMES.flatMap((list) =>
      LISTS[language][list].map((entry) => [entryKey(list, entry.code, language), entry] as const),
    ),
  ),
);

/** A list of words in a language, in the order in which its readers expect it: States by their name there. */
export function codeList(list: ListName, language: Language): CodeList {
  return LISTS[language][list];
}

/** The label of a code in a language; `undefined` for a code that the list does not hold. */
export function knownLabel(list: ListName, code: string, language: Language): string | undefined {
  return ENTRIES.get(entryKey(list, code, language))?.label;
}

/** The label of a code in a language. Throws for a code that the list does not hold. */
export function labelOf(list: ListName, code: string, language: Language): string {
  return entryOf(list, code, language).label;
}

/** A metric of the catalogue with label, unit and definition in a language. Its source is a title and stays as it is. */
export function metricIn<Given extends Metric>(metric: Given, language: Language): Given {
  const { label, definition = metric.definition } = entryOf('metric', metric.id, language);
  return { ...metric, label, definition, unit: labelOf('unit', metric.unit, language) };
}

/**
 * The label of an agency in a language: bodies under their name there, unless the release names them otherwise than our
 * list; all other agencies as the release names them.
 */
export function agencyLabel({ code, label }: CodeEntry, language: Language): string {
  const known = ENTRIES.get(entryKey('agency', code, 'en'));
  return known?.label === label ? labelOf('agency', code, language) : label;
}

function entryOf(list: ListName, code: string, language: Language): CodeEntry {
  const entry = ENTRIES.get(entryKey(list, code, language));
  if (!entry) throw new Error(`no code of the list ${list}: ${code}`);
  return entry;
}

function entryKey(list: ListName, code: string, language: Language): string {
  return `${language} ${list} ${code}`;
}
