import { type ReactNode, useId, useRef } from 'react';
import type { Release } from '#domain/release';
import { dayText } from '../format.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import { FigureContext, type ShownChart } from './figure-context.ts';
import styles from './figure-frame.module.css';
import { FRAME_WORDS } from './frame-words.ts';
import { type FigureNotes, type FigureSymbols, Notes } from './notes.tsx';
import type { Embed } from './take-away/frame-code.ts';
import { TakeAway } from './take-away/take-away.tsx';
import { openTwin, Twin } from './twin.tsx';

/** Where figures come from: of which release they are (`undefined`: of none yet), their files, and how each is cited. */
export type FigureSource = {
  readonly release: Release | undefined;
  readonly files: readonly { readonly label: string; readonly address: string }[];
  readonly citations: readonly string[];
  /** What of it can stand in a frame of another page. */
  readonly embeds: readonly Embed[];
};

/**
 * Everything that belongs to a chart and never leaves it: title, subtitle, the chart, its table twin, the notes, the
 * symbols, the source with release and citation, what can be taken away.
 */
export function FigureShell(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: FigureNotes;
  readonly symbols: FigureSymbols;
  /** The figures as a table; without one the chart is the table itself, or there is nothing to show. */
  readonly twin?: ReactNode;
  readonly source: FigureSource;
  /** The question before this one: shown dimmed until the new answer is there. */
  readonly isOld?: boolean;
  /** Whether there is a chart that can become an image; a list of links cannot. */
  readonly hasChart: boolean;
  /** The level of the title as a heading: below the heading that it stands under. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const twin = useRef<HTMLDetailsElement>(null);
  const file = useRef<HTMLAnchorElement>(null);
  const charts = useRef(new Map<string, ShownChart>());
  const { title, subtitle, notes, symbols, source, isOld = false, level = 2 } = props;
  const Title = `h${level}` as const;
  const from = useSource(source.release);
  const surroundings = {
    titleId,
    notes: [...notes.open, ...notes.others],
    goToTable: () => openTwin(twin.current),
    goToFile: () => file.current?.focus(),
    charts,
  };
  return (
    <figure className={styles.frame} aria-labelledby={titleId} aria-busy={isOld} data-old={isOld}>
      <Title id={titleId} className={styles.title}>
        {title}
      </Title>
      <p className={styles.subtitle}>{subtitle}</p>
      {props.children && (
        <div className={styles.chart}>
          <FigureContext value={surroundings}>{props.children}</FigureContext>
        </div>
      )}
      <Notes notes={notes} symbols={symbols} />
      {props.twin && <Twin twinRef={twin}>{props.twin}</Twin>}
      <figcaption className={styles.source}>
        {from !== '' && <p>{from}</p>}
        <TakeAway
          source={source}
          texts={{ title, subtitle, source: from, notes: notes.open, symbols }}
          charts={charts}
          fileRef={file}
          hasChart={props.hasChart}
        />
      </figcaption>
    </figure>
  );
}

/** Who published the figures, in which release and when; nothing where there is none. */
function useSource(release: Release | undefined): string {
  const say = useWords(FRAME_WORDS);
  const voice = useVoice();
  if (!release) return '';
  return say('source', { number: release.number, day: dayText(release.publishedAt, voice) });
}
