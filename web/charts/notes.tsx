import type { DataTable } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/**
 * The notes of the tables of a figure, each said once: those that must be read stay open, the others wait behind a word; then the
 * symbols that occur.
 */
export function Notes(props: { readonly tables: readonly DataTable[]; readonly remarks: readonly string[] }) {
  const say = useWords(FRAME_WORDS);
  const notes = props.tables.flatMap((table) => table.notes);
  const open = textsOnce([...props.remarks, ...notes.filter((note) => note.must).map((note) => note.text)]);
  const others = textsOnce(notes.filter((note) => !note.must).map((note) => note.text));
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
