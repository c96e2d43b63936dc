import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { useAnswer } from '../figures/use-figures.ts';
import { useWords } from '../words/use-words.ts';
import styles from './compare/compare.module.css';
import { COMPARE_WORDS } from './compare/compare-words.ts';
import { readComparison } from './compare/comparison.ts';
import { ComparisonChoices } from './compare/comparison-choices.tsx';
import { Revisions } from './compare/revisions.tsx';

/** What a release changed in the figures of an earlier one, and why. */
export function ComparePage() {
  const say = useWords(COMPARE_WORDS);
  usePageTitle(say('title'));
  const search = useAddressSearch();
  const { data } = useAnswer<{ readonly releases: readonly Release[] }>('/releases');
  const comparison = data && readComparison(search, data.releases);
  return (
    <article className={styles.page}>
      <h1>{say('title')}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      {data && !comparison && <p>{say('onlyOne')}</p>}
      {data && comparison && (
        <>
          <ComparisonChoices comparison={comparison} releases={data.releases} />
          <Revisions comparison={comparison} />
        </>
      )}
      {!data && <div className={styles.waiting} aria-busy="true" />}
    </article>
  );
}
