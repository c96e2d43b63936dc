import type { DataTable } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** The sentences that belong to a figure, each once: those that must be read, then the others. */
export type FigureNotes = { readonly open: readonly string[]; readonly others: readonly string[] };

/** The remarks of the page and the notes of the tables of a figure. */
export function notesOf(tables: readonly DataTable[], remarks: readonly string[]): FigureNotes {
  const notes = tables.flatMap((table) => table.notes);
  const open = textsOnce([...remarks, ...notes.filter((note) => note.must).map((note) => note.text)]);
  const others = textsOnce(notes.filter((note) => !note.must).map((note) => note.text));
  return { open, others: others.filter((text) => !open.includes(text)) };
}

/** The letters that occur in a figure, with their words. */
export type FigureSymbols = readonly { readonly letter: string; readonly words: string }[];

export function symbolsOf(tables: readonly DataTable[]): FigureSymbols {
  const words = tables.flatMap((table) => table.symbols.map(({ status, label }) => [status, label] as const));
  return [...new Map(words)].map(([letter, label]) => ({ letter, words: label }));
}

/** The notes of a figure: those that must be read stay open, the others wait behind a word; then the symbols that occur. */
export function Notes(props: { readonly notes: FigureNotes; readonly symbols: FigureSymbols }) {
  const say = useWords(FRAME_WORDS);
  const { open, others } = props.notes;
  return (
    <>
      {open.length > 0 && <Texts texts={open} />}
      <Symbols symbols={props.symbols} />
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

function Symbols({ symbols }: { readonly symbols: FigureSymbols }) {
  if (symbols.length === 0) return null;
  return (
    <dl className={styles.symbols}>
      {symbols.map(({ letter, words }) => (
        <div key={letter}>
          <dt>{letter}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function textsOnce(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
