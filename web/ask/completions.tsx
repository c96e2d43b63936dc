import { ListBox, ListBoxItem } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import styles from './ask.module.css';
import { BOX_WORDS } from './box-words.ts';
import type { Completion } from './complete.ts';
import { KIND_WORDS } from './kind-words.ts';

/** Ways to go on with the word that is being written. The arrow keys walk them while the focus stays in the field. */
export function Completions(props: {
  readonly completions: readonly Completion[];
  readonly write: (text: string) => void;
}) {
  const say = useWords(BOX_WORDS);
  const kindOf = useWords(KIND_WORDS);
  const { completions, write } = props;
  if (completions.length === 0) return null;
  return (
    <ListBox aria-label={say('goOn')} items={completions} className={styles.completions ?? ''}>
      {({ text, words, kind, label }) => (
        <ListBoxItem id={text} textValue={words} onAction={() => write(text)}>
          <span>{words}</span>
          <span className={styles.meaning}>
            {words === label ? kindOf(kind) : `${kindOf(kind)}: ${label}`}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
