import { useWords } from '../words/use-words.ts';
import { SITE_WORDS } from './site-words.ts';

/** In the place of what could not be had: why, and the way to ask again. */
export function NotHad({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const say = useWords(SITE_WORDS);
  return (
    <div role="alert">
      <p>
        {say('notHad')} {error.message}
      </p>
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}
