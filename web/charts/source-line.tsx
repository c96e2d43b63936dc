import { useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { csvAddress } from '../figures/api.ts';
import { dayText } from '../format.ts';
import styles from './figure-frame.module.css';

/** Where the figures come from, how to cite them, and the file of them. */
export function SourceLine({ table }: { readonly table: DataTable }) {
  const { release, citation } = table;
  return (
    <figcaption className={styles.source}>
      <p>
        Source: Liaison, release {release.number}, {dayText(release.publishedAt)}
      </p>
      <div className={styles.actions}>
        <CopyCitation citation={citation} />
        <a href={csvAddress(table.query)} download>
          Download CSV
        </a>
      </div>
    </figcaption>
  );
}

/** Copies the citation; where the browser forbids it, shows the text to be copied by hand. */
function CopyCitation({ citation }: { readonly citation: string }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'shown'>('none');
  const copy = () =>
    copyText(citation).then(
      () => setOutcome('copied'),
      () => setOutcome('shown'),
    );
  return (
    <>
      <button type="button" className={styles.linkButton} onClick={copy}>
        Copy citation
      </button>
      <span role="status" className={outcome === 'shown' ? styles.citation : styles.copied}>
        {outcome === 'copied' && 'Copied'}
        {outcome === 'shown' && citation}
      </span>
    </>
  );
}

/** The clipboard exists only on a secure address. */
async function copyText(text: string): Promise<void> {
  await window.navigator.clipboard.writeText(text);
}
