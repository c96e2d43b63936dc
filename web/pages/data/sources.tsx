import type { Release, ReleaseSource } from '#domain/release';
import { dayText } from '../../format.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';

const STATUSES = ['PROVISIONAL', 'FINAL', 'CORRECTION'] as const;

/** Each source with the day of its extract, its status, and the warnings that were accepted of it (docs/import.md). */
export function Sources({ release }: { readonly release: Release }) {
  const say = useWords(DATA_WORDS);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('source')}</th>
          <th scope="col">{say('extract')}</th>
          <th scope="col">{say('status')}</th>
          <th scope="col">{say('warnings')}</th>
        </tr>
      </thead>
      <tbody>
        {release.sources.map((source) => (
          <SourceRow key={source.source} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({
  source: { source, extractDate, status, accepted },
}: {
  readonly source: ReleaseSource;
}) {
  const say = useWords(DATA_WORDS);
  const voice = useVoice();
  const known = STATUSES.find((each) => each === status);
  return (
    <tr>
      <th scope="row">{source}</th>
      <td>{dayText(extractDate, voice)}</td>
      <td>{known ? say(known) : status}</td>
      <td>{accepted ? accepted.join(', ') : say('noWarnings')}</td>
    </tr>
  );
}
