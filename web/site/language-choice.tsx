import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '#domain/labels/language';
import { useAddressSearch, useChoose } from '../address/use-search.ts';
import { useLanguage, useWords } from '../words/use-words.ts';
import { QuietSelect } from './quiet-select.tsx';
import { SITE_WORDS } from './site-words.ts';

/** Each language by its own name, so that it is found by those who read it. */
const NAME: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', es: 'Español' };

export function LanguageChoice() {
  const say = useWords(SITE_WORDS);
  const { lang: _, ...search } = useAddressSearch();
  const choose = useChoose();
  return (
    <QuietSelect
      label={say('language')}
      value={useLanguage()}
      options={LANGUAGES.map((value) => ({ value, label: NAME[value] }))}
      onChoose={(lang) => choose(lang === DEFAULT_LANGUAGE ? { ...search, lang: '' } : { ...search, lang })}
    />
  );
}
