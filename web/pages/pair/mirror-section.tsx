import type { MirrorTable } from '#domain/mirror';
import { useAnswer } from '../../figures/use-figures.ts';
import { NotHad } from '../../site/not-had.tsx';
import { useWords } from '../../words/use-words.ts';
import { MirrorFigure } from './mirror-figure.tsx';
import { MIRROR_WORDS } from './mirror-words.ts';
import styles from './pair.module.css';
import { mirrorPath, turned } from './pair-choice.ts';
import type { Shown } from './shown.ts';

/** What each State says it sent beside what the other says it received, in both directions. */
export function MirrorSection({ pair, names, asked }: Shown) {
  const say = useWords(MIRROR_WORDS);
  const path = mirrorPath(pair, asked);
  const { data, isPlaceholderData, error, refetch } = useAnswer<MirrorTable>(path);
  const mirror = isPlaceholderData ? undefined : data;
  const shown = { years: asked.years, path };
  return (
    <section aria-labelledby="mirror">
      <h2 id="mirror" className={styles.section}>
        {say('heading')}
      </h2>
      <p className={styles.lead}>{say('lead')}</p>
      <div className={styles.figures}>
        {error && <NotHad error={error} retry={() => void refetch()} />}
        {!error && !mirror && <div className={styles.mirrorWaiting} aria-busy="true" />}
        {mirror && <MirrorFigure {...shown} mirror={mirror} pair={pair} names={names} />}
        {mirror && (
          <MirrorFigure {...shown} mirror={mirror} pair={turned(pair)} names={[names[1], names[0]]} />
        )}
      </div>
    </section>
  );
}
