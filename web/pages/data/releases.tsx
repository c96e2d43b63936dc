import { Link } from '@tanstack/react-router';
import type { Release } from '#domain/release';
import { useAnswer } from '../../figures/use-figures.ts';
import { dayText, yearsText } from '../../format.ts';
import { NotHad } from '../../site/not-had.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';

/** Every release that was ever published, the newest first. */
export function Releases() {
  const say = useWords(DATA_WORDS);
  const { data, error, refetch } = useAnswer<{ readonly releases: readonly Release[] }>('/releases');
  if (error) return <NotHad error={error} retry={() => void refetch()} />;
  return (
    <table className={styles.table} aria-busy={!data}>
      <thead>
        <tr>
          <th scope="col">{say('release')}</th>
          <th scope="col">{say('published')}</th>
          <th scope="col">{say('years')}</th>
          <th scope="col">{say('reason')}</th>
        </tr>
      </thead>
      <tbody>
        {data?.releases.map((release) => (
          <ReleaseRow key={release.number} release={release} />
        ))}
      </tbody>
    </table>
  );
}

function ReleaseRow({ release }: { readonly release: Release }) {
  const say = useWords(DATA_WORDS);
  const voice = useVoice();
  const mark = release.isLatest ? 'latest' : release.state === 'withdrawn' ? 'withdrawn' : undefined;
  return (
    <tr>
      <th scope="row">
        <Link to="/data" search={{ release: String(release.number) }}>
          {release.number}
        </Link>
        {mark && `, ${say(mark)}`}
      </th>
      <td>{dayText(release.publishedAt, voice)}</td>
      <td>{yearsText(release.firstYear, release.lastYear)}</td>
      <td>{release.reason ?? release.note}</td>
    </tr>
  );
}
