import type { DataTable } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** The sentences that belong to a figure, each once: those that must be read, then the others. */
export type FigureNotes = { readonly open: readonly string[]; readonly others: readonly string[] };

/** The remarks of the page and the notes of the tables of a figure. */
export function notesOf(tables: readonly DataTable[], remarks: readonly string[]): FigureNotes {
  const notes = tables.flatMap((table) => table.notes);
  return {
    open: textsOnce([...remarks, ...notes.filter((note) => note.must).map((note) => note.text)]),
    others: textsOnce(notes.filter((note) => !note.must).map((note) => note.text)),
  };
}

/** The notes of a figure: those that must be read stay open, the others wait behind a word; then the symbols that occur. */
export function Notes(props: { readonly notes: FigureNotes; readonly tables: readonly DataTable[] }) {
  const say = useWords(FRAME_WORDS);
  const { open, others } = props.notes;
  return (
    <>
      {open.length > 0 && <Texts texts={open} />}
      <Symbols tables={props.tables} />
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{say('moreNotes', { count: others.length })}</summary>
          <Texts texts={others} />
        </details>
      )}
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles.notes}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Symbols({ tables }: { readonly tables: readonly DataTable[] }) {
  const symbols = new Map(
    tables.flatMap((table) => table.symbols.map(({ status, label }) => [status, label])),
  );
  if (symbols.size === 0) return null;
  return (
    <dl className={styles.symbols}>
      {[...symbols].map(([status, label]) => (
        <div key={status}>
          <dt>{status}</dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}

function textsOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
