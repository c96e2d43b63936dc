import { useId } from 'react';
import { useVoice, useWords } from '../words/use-words.ts';
import styles from './chart.module.css';
import { Chart } from './chart.tsx';
import { placeOf } from './chart-walk.ts';
import type { Drawing, Opening } from './drawing.ts';
import { useFigureSurroundings, useShownChart } from './figure-context.ts';
import { LegendLine } from './legend-line.tsx';
import { pointText, summaryOf } from './spoken.ts';
import { useWalk, type Walking } from './use-walk.ts';
import { WALK_WORDS } from './walk-words.ts';

/**
 * A chart for everybody: a picture for the eye; for the keyboard one stop whose arrow keys walk the points; for speech its title, a
 * summary, and a sentence for each point. `name`: of a chart that is one of several in its figure. `onOpen`: where a point leads, by
 * Enter and by a click.
 */
export function WalkableChart(
  props: Drawing & Opening & { readonly summary?: string | undefined; readonly name?: string | undefined },
) {
  const { walk, legend, minWidth, name, onOpen } = props;
  const figure = useFigureSurroundings();
  const voice = useVoice();
  const say = useWords(WALK_WORDS);
  const walking = useWalk(walk, onOpen);
  const click =
    onOpen &&
    ((seriesIndex: number, dataIndex: number) => {
      const place = placeOf(walk, seriesIndex, dataIndex);
      if (place) onOpen(place);
    });
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
        <p id={summaryId} className="speech-only">
          {props.summary ?? summaryOf(props, voice)}
        </p>
        <div aria-hidden="true" style={{ minWidth }}>
          <Chart option={props.option} height={props.height} shown={walking.point} onClick={click} />
        </div>
      </div>
      <Guide walking={walking} drawing={props} opens={onOpen !== undefined} />
      {legend && <LegendLine legend={legend} />}
    </div>
  );
}

/** What stands under a chart while it has the focus: its keys, then the sentence of the point, and the notes on it. */
function Guide(props: { readonly walking: Walking; readonly drawing: Drawing; readonly opens: boolean }) {
  const { walking, drawing, opens } = props;
  const voice = useVoice();
  const say = useWords(WALK_WORDS);
  const notes = useFigureSurroundings()?.notes ?? [];
  const { place, areNotesOpen } = walking;
  const keys = [
    'along',
    ...(drawing.walk.series.length > 1 ? ['between' as const] : []),
    'ends',
    opens ? 'open' : 'notes',
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
