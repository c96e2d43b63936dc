import { useId } from 'react';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './chart.module.css';
import { Chart } from './chart.tsx';
import type { Drawing } from './drawing.ts';
import { useFigureSurroundings, useShownChart } from './figure-context.ts';
import { LegendLine } from './legend-line.tsx';
import { pointText, summaryOf } from './spoken.ts';
import { useWalk, type Walking } from './use-walk.ts';
import { WALK_WORDS } from './walk-words.ts';

/**
 * A chart for everybody: a picture for the eye; for the keyboard one stop whose arrow keys walk the points; for speech its title, a
 * summary, and a sentence for each point. `name`: of a chart that is one of several in its figure.
 */
export function WalkableChart(
  props: Drawing & { readonly summary?: string | undefined; readonly name?: string | undefined },
) {
  const { walk, legend, minWidth, name } = props;
  const figure = useFigureSurroundings();
  const voice = useVoice();
  const say = useWords(WALK_WORDS);
  const walking = useWalk(walk);
  useShownChart(props, name, walking.place);
  const summaryId = useId();
  const label = name !== undefined ? { 'aria-label': name } : { 'aria-labelledby': figure?.titleId };
  return (
    <div className={styles.place}>
      {/* No role="application": a reader keeps the keys of the screen reader. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        role="group"
        aria-roledescription={say('chart')}
        {...label}
        aria-describedby={summaryId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the points, so it must take the focus
        tabIndex={0}
        className={styles.plot}
        data-walking={walking.place !== undefined}
        data-scrolls={true}
        onKeyDown={walking.onKeyDown}
        onBlur={walking.leave}
      >
        <p id={summaryId} className={styles.unseen}>
          {props.summary ?? summaryOf(props, voice)}
        </p>
        <div aria-hidden="true" style={{ minWidth }}>
          <Chart option={props.option} height={props.height} shown={walking.point} />
        </div>
      </div>
      <Guide walking={walking} drawing={props} />
      {legend && <LegendLine legend={legend} />}
    </div>
  );
}

/** What stands under a chart while it has the focus: its keys, then the sentence of the point, and the notes on it. */
function Guide({ walking, drawing }: { readonly walking: Walking; readonly drawing: Drawing }) {
  const voice = useVoice();
  const say = useWords(WALK_WORDS);
  const notes = useFigureSurroundings()?.notes ?? [];
  const { place, areNotesOpen } = walking;
  const keys = [
    'along',
    ...(drawing.walk.series.length > 1 ? ['between' as const] : []),
    'ends',
    'notes',
    'table',
    'file',
    'leave',
  ] as const;
  return (
    <div className={styles.guide}>
      <div role="status">
        {place && <p className={styles.sentence}>{pointText(drawing.walk, place, voice)}</p>}
        {areNotesOpen &&
          (notes.length > 0 ? notes.map((note) => <p key={note}>{note}</p>) : <p>{say('noNotes')}</p>)}
      </div>
      <p className={styles.keys}>{keys.map((key) => say(key)).join(' · ')}</p>
    </div>
  );
}
