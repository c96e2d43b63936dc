import { isBody } from '../../charts/options/ranking.ts';
import { figureText, figureWords } from '../../format.ts';
import type { PartyAxis } from '../../site/party-link.tsx';
import { PartyLink } from '../../site/party-link.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import styles from './ranked-list.module.css';
import type { Placed } from './standing.ts';

/** Rows of a ranking as a list that leads to the page of each: place, name, bar from zero, figure. */
export function RankedList(props: {
  readonly axis: PartyAxis;
  readonly rows: readonly Placed[];
  readonly unit: string;
  /** The value of the longest bar: bars begin at zero and end there. */
  readonly max: number;
  readonly chosen?: string;
}) {
  return (
    <ol className={styles.list}>
      {props.rows.map((row) => (
        <li
          key={row.code}
          className={styles.row}
          aria-current={row.code === props.chosen ? 'true' : undefined}
        >
          <RankedRow row={row} {...props} />
        </li>
      ))}
    </ol>
  );
}

function RankedRow(props: {
  readonly axis: PartyAxis;
  readonly row: Placed;
  readonly unit: string;
  readonly max: number;
}) {
  const { axis, row, unit, max } = props;
  const say = useWords(PROFILE_WORDS);
  const voice = useVoice();
  return (
    <>
      <span className={styles.place}>{row.place}</span>
      <span className={styles.name}>
        <PartyLink axis={axis} code={row.code}>
          {row.label}
        </PartyLink>
        {isBody(row) && (
          <abbr title={say('bodyMark')} className={styles.body}>
            ◆
          </abbr>
        )}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${barPercent(row, max)}%` }} />
      </span>
      <abbr className={styles.value} title={figureWords(row.figure, unit, voice)}>
        {figureText(row.figure, unit, voice)}
      </abbr>
    </>
  );
}

/** The longest bar a list of rows needs. */
export function largestOf(rows: readonly Placed[]): number {
  return Math.max(0, ...rows.map(({ figure }) => figure.value ?? 0));
}

function barPercent({ figure }: Placed, max: number): number {
  return max === 0 ? 0 : (100 * (figure.value ?? 0)) / max;
}
