import { useId, useRef } from 'react';
import type { Named } from '#domain/data-table';
import type { MirrorRow, MirrorTable } from '#domain/mirror';
import { FigureContext, type ShownChart } from '../../charts/figure-context.ts';
import frame from '../../charts/figure-frame.module.css';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawGap } from '../../charts/options/gap.ts';
import type { Sides } from '../../charts/options/sides.ts';
import { openTwin } from '../../charts/twin.tsx';
import { useLook } from '../../charts/use-look.ts';
import { dayText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { GridTable } from '../../table/grid-table.tsx';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { mirrorGrid } from './mirror-grid.ts';
import { isTold, rowNames, rowsFrom } from './mirror-rows.ts';
import { mirrorRemarks, mirrorSubtitle, mirrorTitle, type SideNames } from './mirror-sentences.ts';
import { MIRROR_WORDS } from './mirror-words.ts';
import type { TwoStates } from './pair-choice.ts';

/** One direction of a mirror: both sides of each year beside each other, who did not report, and the table of all of it. */
export function MirrorFigure(props: {
  readonly mirror: MirrorTable;
  readonly pair: TwoStates;
  readonly names: readonly [Named, Named];
  readonly years: Years;
  /** Where the API answers with the same. */
  readonly address: string;
}) {
  const { mirror, pair, years } = props;
  const say = useWords(MIRROR_WORDS);
  const voice = useVoice();
  const look = useLook();
  const titleId = useId();
  const twin = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLAnchorElement>(null);
  const charts = useRef(new Map<string, ShownChart>());
  const rows = rowsFrom(mirror, pair);
  const names = { sender: props.names[0].label, receiver: props.names[1].label };
  const [title, subtitle] = [mirrorTitle(rows, names, voice), mirrorSubtitle(names, years, voice)];
  const notes = [...mirrorRemarks(rows, names, voice), ...(rows.length > 0 ? notesOf(mirror) : [])];
  const surroundings = {
    titleId,
    notes,
    goToTable: () => openTwin(twin.current),
    goToFile: () => file.current?.focus(),
    charts,
  };
  return (
    <figure className={frame.frame} aria-labelledby={titleId}>
      <h3 id={titleId} className={frame.title}>
        {title}
      </h3>
      <p className={frame.subtitle}>{subtitle}</p>
      {isTold(rows) && (
        <div className={frame.chart}>
          <FigureContext value={surroundings}>
            <LazyChart {...drawGap(sidesOf(rows, names, voice), look)} />
          </FigureContext>
        </div>
      )}
      <ul className={frame.notes}>
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <details ref={twin} className={frame.twin}>
          <summary>{say('twin')}</summary>
          <GridTable grid={mirrorGrid(mirror, rows, voice)} caption={`${title}. ${subtitle}`} />
        </details>
      )}
      <figcaption className={frame.source}>
        <p>
          {say('source', { number: mirror.release.number, day: dayText(mirror.release.publishedAt, voice) })}
        </p>
        <div className={frame.actions}>
          <a ref={file} href={props.address}>
            {say('json')}
          </a>
        </div>
      </figcaption>
    </figure>
  );
}

function sidesOf(rows: readonly MirrorRow[], names: SideNames, voice: Voice): Sides {
  const say = sayIn(MIRROR_WORDS, voice);
  const labels = rowNames(rows);
  const side = (key: 'sent' | 'received') =>
    rows.map((row, place) => {
      const label = labels[place] ?? row.year;
      return { code: label, label, figure: row[key].requests };
    });
  return {
    first: { label: say('saysSent', names), rows: side('sent') },
    second: { label: say('saysReceived', names), rows: side('received') },
    unit: 'requests',
  };
}

function notesOf({ notes }: MirrorTable): readonly string[] {
  return notes.filter(({ must }) => must).map(({ text }) => text);
}
