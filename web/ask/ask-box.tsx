import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Autocomplete, Input, SearchField, SelectableCollectionContext } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import styles from './ask.module.css';
import { Completions } from './completions.tsx';
import { FIELD_WORDS } from './field-words.ts';
import type { Reading } from './reading.ts';
import { Spoken } from './spoken.tsx';
import { Understood } from './understood.tsx';
import { useDraw } from './use-draw.ts';
import { useQuestion, withoutUnfinished } from './use-question.ts';

export type AskBoxProps = {
  readonly text: string;
  readonly write: (text: string) => void;
  /** The plain field had the focus when this took its place. */
  readonly isInUse: boolean;
  /** Enter was pressed before there was anything to read the question with. */
  readonly isWanted: boolean;
  /** Goes back to where the reader came from. */
  readonly leave: () => void;
};

/** Reads a question while it is written, shows how, and draws it on Enter: at once if all of it was understood, else at the second. */
export function AskBox({ text, write, isInUse, isWanted, leave }: AskBoxProps) {
  const { reading, completions, hasFailed } = useQuestion(text);
  const [isOpen, open] = useState(isInUse);
  const [asked, ask] = useState<string>();
  const [isEarly, setEarly] = useState(isWanted);
  const box = useRef<HTMLDivElement>(null);
  const draw = useDraw();
  const isAsked = asked === text && text.trim() !== '';
  const shown = reading && !isAsked ? withoutUnfinished(reading, completions) : reading;
  const submit = () => {
    if (!reading) return setEarly(true);
    if (text.trim() === '') return;
    ask(text);
    const isDrawn = (isAsked || reading.notUnderstood.length === 0) && draw(reading);
    open(!isDrawn);
    if (!isDrawn) goToFirstMissed(box.current, reading);
  };
  const edit = (next: string) => {
    write(next);
    box.current?.querySelector('input')?.focus();
  };
  useTakeOver(box, isInUse);
  useEarlyEnter(isEarly && reading !== undefined, submit);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys and the focus of the field and of what stands below it
    <div
      ref={box}
      className={styles.box}
      onFocus={() => open(true)}
      onBlur={(event) => isOutside(event) && open(false)}
      onKeyDownCapture={(event) => isEscape(event) && leave()}
    >
      <Autocomplete inputValue={text} onInputChange={write} disableAutoFocusFirst>
        <Entry submit={submit} />
        {isOpen && (
          <div className={styles.panel}>
            {/* Only the completions are walked by the arrow keys of the field; the chips have keys of their own. */}
            <SelectableCollectionContext value={null}>
              <Understood {...{ text, hasFailed, isAsked }} write={edit} reading={shown} />
            </SelectableCollectionContext>
            <Completions completions={completions} write={write} />
          </div>
        )}
      </Autocomplete>
      <Spoken reading={isOpen && text.trim() !== '' ? shown : undefined} isAsked={isAsked} />
    </div>
  );
}

function Entry({ submit }: { readonly submit: () => void }) {
  const say = useWords(FIELD_WORDS);
  return (
    <SearchField aria-label={say('ask')} onSubmit={submit} className={styles.entry ?? ''}>
      <Input placeholder={say('invitation')} autoComplete="off" aria-keyshortcuts="/" />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </SearchField>
  );
}

/** Takes the focus over from the plain field, at the end of what was written there, before the next key can be pressed. */
function useTakeOver(box: { readonly current: HTMLElement | null }, isInUse: boolean): void {
  useLayoutEffect(() => {
    const input = box.current?.querySelector('input');
    if (!isInUse || !input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, [box, isInUse]);
}

/** Selects the first words that were not understood, so that others written now take their place; Enter still draws without them. */
function goToFirstMissed(box: HTMLElement | null, { notUnderstood: [missed] }: Reading): void {
  const input = box?.querySelector('input');
  if (!input || !missed) return;
  input.focus();
  input.setSelectionRange(missed.start, missed.end);
}

/** Draws as soon as it can what was asked for before it could. */
function useEarlyEnter(isDue: boolean, submit: () => void): void {
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });
  useEffect(() => {
    if (isDue) latest.current();
  }, [isDue]);
}

function isOutside({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}

/** Escape leaves the box with what was written in it; the field itself would empty it. */
function isEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
