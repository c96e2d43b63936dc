import { type RefObject, useState } from 'react';
import { csvAddress } from '../figures/api.ts';
import { dayText } from '../format.ts';
import type { Part } from '../table/grid.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';

/** Where the figures come from, how to cite them, and the file of them; of several tables a file each. */
export function SourceLine(props: {
  readonly parts: readonly Part[];
  /** The link to the file, for a key that leads to it. */
  readonly fileRef: RefObject<HTMLAnchorElement | null>;
}) {
  const { parts, fileRef } = props;
  const say = useWords(FRAME_WORDS);
  const voice = useVoice();
  const release = parts[0]?.table.release;
  return (
    <figcaption className={styles.source}>
      {release && (
        <p>{say('source', { number: release.number, day: dayText(release.publishedAt, voice) })}</p>
      )}
      <div className={styles.actions}>
        <CopyCitation citation={parts.map(({ table }) => table.citation).join('\n')} />
        {parts.map(({ label, table }, place) => (
          <a
            key={table.query}
            ref={place === 0 ? fileRef : undefined}
            href={csvAddress(table.query)}
            download
          >
            {parts.length === 1 ? say('csv') : say('csvOf', { name: label })}
          </a>
        ))}
      </div>
    </figcaption>
  );
}

/** Copies the citation; where the browser forbids it, shows the text to be copied by hand. */
function CopyCitation({ citation }: { readonly citation: string }) {
  const say = useWords(FRAME_WORDS);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'shown'>('none');
  const copy = () =>
    copyText(citation).then(
      () => setOutcome('copied'),
      () => setOutcome('shown'),
    );
  return (
    <>
      <button type="button" className={styles.linkButton} onClick={copy}>
        {say('copyCitation')}
      </button>
      <span role="status" className={outcome === 'shown' ? styles.citation : styles.copied}>
        {outcome === 'copied' && say('copied')}
        {outcome === 'shown' && citation}
      </span>
    </>
  );
}

/** The clipboard exists only on a secure address. */
async function copyText(text: string): Promise<void> {
  await window.navigator.clipboard.writeText(text);
}
