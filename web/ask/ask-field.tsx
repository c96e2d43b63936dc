import { type ComponentType, type RefObject, useRef, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './ask.module.css';
import type { AskBoxProps } from './ask-box.tsx';
import { FIELD_WORDS } from './field-words.ts';
import { useSlash } from './use-slash.ts';

type Loaded = { readonly Box: ComponentType<AskBoxProps>; readonly isInUse: boolean };

/**
 * The field in the header in which a question is written; `/` leads to it. Until it is used it is one plain field: what reads and
 * completes a question comes in a part of its own, and takes over what was written meanwhile.
 */
export function AskField() {
  const place = useRef<HTMLFormElement>(null);
  const [text, write] = useState('');
  const [isWanted, want] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const back = useRef<HTMLElement | null>(null);
  useSlash(place, back);
  const load = () => {
    const take = ({ AskBox }: typeof import('./ask-box.tsx')) => {
      const isInUse = place.current?.contains(document.activeElement) ?? false;
      setLoaded((before) => before ?? { Box: AskBox, isInUse });
    };
    // Where the part cannot be had, the plain field stays, and the next focus tries again.
    import('./ask-box.tsx').then(take, () => undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form may be the landmark itself; the element `search` is not known everywhere
    <form
      role="search"
      className={styles.place}
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        want(true);
      }}
    >
      {loaded ? (
        <loaded.Box
          text={text}
          write={write}
          isInUse={loaded.isInUse}
          isWanted={isWanted}
          leave={() => goBack(back)}
        />
      ) : (
        <PlainField text={text} write={write} onFocus={load} />
      )}
    </form>
  );
}

/** Where the focus was when `/` was pressed; where that is gone, nowhere. */
function goBack(back: RefObject<HTMLElement | null>): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (back.current?.isConnected) back.current.focus();
  back.current = null;
}

function PlainField(props: {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly onFocus: () => void;
}) {
  const say = useWords(FIELD_WORDS);
  return (
    <span className={styles.entry}>
      <input
        type="search"
        aria-label={say('ask')}
        aria-keyshortcuts="/"
        placeholder={say('invitation')}
        autoComplete="off"
        value={props.text}
        onChange={(event) => props.write(event.target.value)}
        onFocus={props.onFocus}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </span>
  );
}
