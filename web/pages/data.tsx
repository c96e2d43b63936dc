import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { useRelease } from '../figures/use-figures.ts';
import { readRelease } from '../selection/read-selection.ts';
import { useWords } from '../words/use-words.ts';
import { CodeLists } from './data/code-lists.tsx';
import { Coverage } from './data/coverage.tsx';
import styles from './data/data.module.css';
import { DATA_WORDS } from './data/data-words.ts';
import { Dictionary } from './data/dictionary.tsx';
import { Releases } from './data/releases.tsx';
import { Sources } from './data/sources.tsx';

const SECTIONS = [
  { id: 'sources', Section: Sources },
  { id: 'coverage', Section: Coverage },
  { id: 'releases', Section: Releases },
  { id: 'dictionary', Section: Dictionary },
  { id: 'lists', Section: CodeLists },
] as const;

/** What the figures rest on: sources, who reported, releases, the columns of a download, the code lists. */
export function DataPage() {
  const say = useWords(DATA_WORDS);
  const release = useRelease(readRelease(useAddressSearch())).data;
  usePageTitle(say('title'));
  return (
    <article className={styles.page}>
      <h1>{say('title')}</h1>
      <p className={styles.lead}>{release && say('lead', { number: release.number })}</p>
      <nav aria-label={say('contents')} className={styles.contents}>
        <ul>
          {SECTIONS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(id)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {release &&
        SECTIONS.map(({ id, Section }) => (
          <section key={id} aria-labelledby={id} className={styles[id]}>
            <h2 id={id}>{say(id)}</h2>
            <Section release={release} />
          </section>
        ))}
    </article>
  );
}
