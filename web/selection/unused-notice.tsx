import { useLanguage, useWords, useWordsWithElements } from '../words/use-words.ts';
import styles from './controls.module.css';
import type { Unused } from './read-selection.ts';
import { SELECTION_WORDS } from './selection-words.ts';

/** Says quietly which parts of the address could not be used, and why. */
export function UnusedNotice({ unused }: { readonly unused: readonly Unused[] }) {
  const say = useWords(SELECTION_WORDS);
  if (unused.length === 0) return null;
  return (
    <div role="status" className={styles.notice}>
      {unused.map((each) => (
        <p key={each.parameter + each.value}>
          <OneUnused unused={each} />
        </p>
      ))}
      <p>{say('unusedRest')}</p>
    </div>
  );
}

/** The schema gives its reasons in English only; in another language the value is named and no reason. */
function OneUnused({ unused: { parameter, value, why } }: { readonly unused: Unused }) {
  const say = useWords(SELECTION_WORDS);
  const sayWithElements = useWordsWithElements(SELECTION_WORDS);
  const isEnglish = useLanguage() === 'en';
  const reason = 'words' in why ? say(why.words, why.values) : isEnglish ? why.english : undefined;
  return sayWithElements(reason === undefined ? 'unused' : 'unusedWhy', {
    parameter,
    value,
    why: reason,
    b: (text) => <strong key="b">{text}</strong>,
  });
}
