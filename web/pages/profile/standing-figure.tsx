import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { subtitleOf } from '../../charts/words.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { figureWords } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import type { Party } from '../../site/party-link.tsx';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import { largestOf, RankedList } from './ranked-list.tsx';
import { around, placedRows, standingOf } from './standing.ts';
import { standingText } from './standing-text.ts';

/** So many rows of the ranking stand around the party. */
const AROUND = 7;
const HEIGHT = AROUND * 36;

/** The place of a party among its like, with its neighbours in the ranking. `isLike` says who is ranked with it. */
export function StandingFigure(props: {
  readonly party: Party;
  readonly group: string;
  readonly answer: Answer;
  readonly isLike: (row: Row) => boolean;
  readonly years: Years;
  readonly period: Years;
}) {
  const { party, group, answer, isLike, years, period } = props;
  const say = useWords(PROFILE_WORDS);
  const voice = useVoice();
  return (
    <FigureStates answer={answer} measure={say('place')} height={HEIGHT} filter={undefined}>
      {(table) => {
        const placed = placedRows(rowsAlong(table, party.axis).filter(isLike));
        const named = placed.filter(({ place }) => place !== undefined);
        // The head of the page says why nobody like it has a place: bodies are asked no requests of States.
        if (named.length === 0) return null;
        const near = around(named, party.code, AROUND);
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={table}
            title={say('placeAmong', { of: named.length, group })}
            subtitle={subtitleOf(table, shown, voice)}
            order={placed.map((row) => row.code)}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: years }, voice)}
            isOld={answer.isOld}
            hasChart={false}
          >
            <RankedList
              axis={party.axis}
              rows={near}
              unit={unitOf(table)}
              max={largestOf(near)}
              chosen={party.code}
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

type Ranked = Party & {
  readonly name: string;
  readonly group: string;
  readonly isLike: (row: Row) => boolean;
};

/** The place of a party in a table of all, or why it has none. */
export function standingTitle(
  table: DataTable,
  { axis, code, name, group, isLike }: Ranked,
  voice: Voice,
): string {
  const rows = rowsAlong(table, axis).filter(isLike);
  const standing = standingOf(rows, code);
  if (standing) return standingText(standing, { name, group }, voice);
  const own = rows.find((row) => row.code === code);
  const reason = own ? figureWords(own.figure, unitOf(table), voice) : sayIn(PROFILE_WORDS, voice)('noCase');
  return sayIn(PROFILE_WORDS, voice)('noStanding', { name, reason });
}
