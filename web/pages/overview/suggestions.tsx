import { Link } from '@tanstack/react-router';
import { writeSelection } from '#domain/selection';
import { parseSearch } from '../../address/search.ts';
import type { Row } from '../../cells.ts';
import { listText } from '../../format.ts';
import { type PageSelection, writePage, type Years } from '../../selection/page-selection.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { type Suggested, suggested } from './suggested.ts';

/** Comparisons to go on with, one step each. It keeps its place before the order of the countries is known. */
export function Suggestions(props: {
  readonly page: PageSelection;
  readonly years: Years;
  readonly ranked: readonly Row[] | undefined;
}) {
  const say = useWords(OVERVIEW_WORDS);
  const { page, years, ranked } = props;
  return (
    <nav aria-label={say('compare')} className={styles.suggestions}>
      <span>{say('compare')}</span>
      {ranked && (
        <ul>
          {suggested(page, years, ranked).map((each) => (
            <li key={each.kind}>
              <Suggestion suggestion={each} page={page} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function Suggestion({ suggestion, page }: { readonly suggestion: Suggested; readonly page: PageSelection }) {
  const say = useWords(OVERVIEW_WORDS);
  const voice = useVoice();
  if ('selection' in suggestion)
    return (
      <Link to="/explore" search={parseSearch(writeSelection(suggestion.selection))}>
        {say(suggestion.kind)}
      </Link>
    );
  const { countries, kind } = suggestion;
  const names = listText(
    countries.map(({ label }) => label),
    voice,
  );
  return (
    <Link to="/" search={writePage({ ...page, countries: countries.map(({ code }) => code) })}>
      {say(kind, { names })}
    </Link>
  );
}
