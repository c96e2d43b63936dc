import { usePageTitle } from '../address/use-page-title.ts';
import { useWords } from '../words/use-words.ts';
import { SITE_WORDS } from './site-words.ts';

/** In the place of a page that could not be loaded or drawn. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const say = useWords(SITE_WORDS);
  usePageTitle(say('failed'));
  return (
    <div role="alert">
      <h1>{say('failed')}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {say('again')}
      </button>
    </div>
  );
}
