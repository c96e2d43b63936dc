import { Component, lazy, type ReactNode, Suspense } from 'react';
import type { Category } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import styles from './controls.module.css';
import { SELECTION_WORDS } from './selection-words.ts';

/** What a picker of codes needs: the list, those chosen, and what to do when others are. */
export type CodePickerProps = {
  readonly label: string;
  /** What stands in the field while nothing is written. */
  readonly invitation: string;
  readonly codes: readonly Category[];
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  readonly onChoose: (codes: readonly string[]) => void;
};

const Loaded = lazy(() => import('./code-combobox.tsx').then((module) => ({ default: module.CodeCombobox })));

/** Several codes of a list, found by their names. It comes in a part of its own and keeps its place until it is there. */
export function CodePicker(props: CodePickerProps) {
  const waiting = <Waiting {...props} />;
  return (
    <LoadedOrNot fallback={waiting}>
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    </LoadedOrNot>
  );
}

/** The frame of the field and of the chips, empty. */
function Waiting({ label, chosen, most }: CodePickerProps) {
  const say = useWords(SELECTION_WORDS);
  return (
    <div className={styles.picker} aria-busy="true">
      <div>
        <span className={styles.label}>{label}</span>
        <div className={styles.entry} />
        {chosen.length >= most && <span className={styles.hint}>{say('most', { most })}</span>}
      </div>
      {chosen.length > 0 && (
        <div className={styles.chips}>
          {chosen.map((code) => (
            <div key={code} />
          ))}
        </div>
      )}
    </div>
  );
}

/** React offers no other way than a class to go on without a part that could not be loaded. */
class LoadedOrNot extends Component<
  { readonly children: ReactNode; readonly fallback: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
