import type { CodeList } from '#domain/codes/code-list';
import { CODE_LISTS as FIXED_LISTS } from '#domain/labels/english';
import { codeList } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';

/** The names of all lists; the agencies are those of a release. */
export const CODE_LISTS: readonly string[] = [...Object.keys(FIXED_LISTS), 'agency'].sort();

/** The list of a name in a language, if it is the same in every release. */
export function fixedList(name: string, language: Language): CodeList | undefined {
  return isFixedList(name) ? codeList(name, language) : undefined;
}

function isFixedList(name: string): name is keyof typeof FIXED_LISTS {
  return Object.hasOwn(FIXED_LISTS, name);
}
