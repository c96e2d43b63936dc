import { useWords } from '../../words/use-words.ts';
import { DATA_WORDS } from './data-words.ts';

/** In the place of what could not be had, with the way to ask again. */
export function NotHad({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const say = useWords(DATA_WORDS);
  return (
    <div role="alert">
      <p>
        {say('notHad')} {error.message}
      </p>
      <button type="button" onClick={retry}>
        {say('again')}
      </button>
    </div>
  );
}
