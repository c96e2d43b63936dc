import styles from '../../headline/headline.module.css';
import { HeadlineTile } from '../../headline/headline-tile.tsx';
import { useWords } from '../../words/use-words.ts';
import page from './profile.module.css';
import { PROFILE_WORDS } from './profile-words.ts';
import type { Involvement } from './use-profile.ts';

const TILES = ['involved', 'initiated', 'participated'] as const;

/** In how many cases a party was: in the latest full year, with the change and the line of ten years. */
export function InvolvementTiles({ answers }: { readonly answers: Involvement }) {
  const say = useWords(PROFILE_WORDS);
  return (
    <section aria-labelledby="headline" className={page.headline}>
      <h2 id="headline" className="speech-only">
        {say('headline')}
      </h2>
      <div className={styles.tiles}>
        {TILES.map((part) => (
          <HeadlineTile key={part} answer={answers[part]} name={say(part)} />
        ))}
      </div>
    </section>
  );
}
