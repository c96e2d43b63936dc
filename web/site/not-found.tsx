import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../address/use-page-title.ts';
import { useWords } from '../words/use-words.ts';
import { SITE_WORDS } from './site-words.ts';

export function NotFoundPage() {
  const say = useWords(SITE_WORDS);
  usePageTitle(say('noPage'));
  return (
    <>
      <h1>{say('noPage')}</h1>
      <p>
        <Link to="/">{say('toOverview')}</Link>
      </p>
    </>
  );
}
