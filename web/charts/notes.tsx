import type { DataTable } from '#domain/data-table';
import styles from './figure-frame.module.css';

/** The notes of a figure: those that must be read stay open, the others wait behind a word; then the symbols that occur. */
export function Notes(props: {
  readonly notes: DataTable['notes'];
  readonly remarks: readonly string[];
  readonly symbols: DataTable['symbols'];
}) {
  const open = [
    ...props.remarks.map((text) => ({ id: text, text })),
    ...props.notes.filter((note) => note.must),
  ];
  const others = props.notes.filter((note) => !note.must);
  return (
    <>
      {open.length > 0 && (
        <ul className={styles.notes}>
          {open.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      )}
      {props.symbols.length > 0 && (
        <dl className={styles.symbols}>
          {props.symbols.map(({ status, label }) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{others.length === 1 ? 'One more note' : `${others.length} more notes`}</summary>
          <ul className={styles.notes}>
            {others.map((note) => (
              <li key={note.id}>{note.text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
