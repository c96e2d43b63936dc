import { type ReactNode, useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawRanking, rankingHeight } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { listText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { sayIn } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import { MorePartners } from './more-partners.tsx';
import { PARTNER_WORDS } from './partner-words.ts';
import { type Placed, placedRows } from './standing.ts';

const FIRST_ROWS = 12;
const HEIGHT = rankingHeight(FIRST_ROWS, false);
const NAMED = 3;

/** With whom a country or an agency works: its partners from the most cases together to the least. */
export function PartnersFigure(props: {
  readonly name: string;
  /** The State that it is, or for which it acts; none of a body. */
  readonly own: string | undefined;
  readonly answer: Answer;
  readonly years: Years;
  readonly period: Years;
  readonly onOpen: (partner: string | undefined) => void;
  readonly under?: (first: Row | undefined) => ReactNode;
}) {
  const { name, own, answer, years, period, onOpen, under } = props;
  const say = useWords(PARTNER_WORDS);
  const voice = useVoice();
  return (
    <FigureStates answer={answer} measure={say('partners')} height={HEIGHT} filter={undefined}>
      {(table) => {
        const rows = partnersOf(table, own);
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={table}
            title={partnersTitle(rows, name, voice)}
            subtitle={subtitleOf(table, shown, voice)}
            order={rows.map((row) => row.code)}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: years }, voice)}
            isOld={answer.isOld}
          >
            <Partners rows={rows} unit={unitOf(table)} onOpen={onOpen} />
            {under?.(rows[0])}
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

function Partners(props: {
  readonly rows: readonly Placed[];
  readonly unit: string;
  readonly onOpen: (partner: string | undefined) => void;
}) {
  const { rows, unit, onOpen } = props;
  const look = useLook();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <LazyChart
        {...drawRanking({ rows: shown, unit, chosen: [] }, look)}
        onOpen={({ point }) => onOpen(shown[point]?.code)}
      />
      <MorePartners first={FIRST_ROWS} count={rows.length} isWhole={isWhole} onChange={setIsWhole} />
    </>
  );
}

/** The partners with at least one case together, each with its place; a country is no partner of itself. */
export function partnersOf(table: DataTable, own: string | undefined): readonly Placed[] {
  return placedRows(rowsAlong(table, 'partner').filter((row) => row.code !== own && row.figure.value !== 0));
}

/** The partners of the first three places, where these are clear; else only what is shown. */
export function partnersTitle(rows: readonly Placed[], name: string, voice: Voice): string {
  const say = sayIn(PARTNER_WORDS, voice);
  const first = rows.filter(({ place }) => place !== undefined && place <= NAMED);
  if (first.length !== NAMED) return say('partnersOnly', { name });
  return say('partnersTitle', {
    name,
    names: listText(
      first.map(({ label }: Row) => label),
      voice,
    ),
  });
}
