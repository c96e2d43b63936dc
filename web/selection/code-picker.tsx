import { Component, lazy, type ReactNode, Suspense } from 'react';
import type { Category } from '#domain/data-table';
import styles from './controls.module.css';

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
  const waiting = <Waiting label={props.label} />;
  return (
    <LoadedOrNot fallback={waiting}>
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    </LoadedOrNot>
  );
}

function Waiting({ label }: { readonly label: string }) {
  return (
    <div className={styles.picker} aria-busy="true">
      <span className={styles.label}>{label}</span>
      <div className={styles.entry} />
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
