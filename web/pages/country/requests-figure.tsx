import { useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { figureAt, type Row, rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawDiverging } from '../../charts/options/diverging.ts';
import { useLook } from '../../charts/use-look.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { insideSentence, numberText, yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { busiestPartners } from './busiest-partners.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { NotRecorded } from './not-recorded.tsx';
import { PairLink, useOpenPair } from './pair-link.tsx';

const FIRST_ROWS = 10;
const HEIGHT = 30 + FIRST_ROWS * 46;

type Props = {
  readonly code: string;
  readonly name: string;
  readonly sent: Answer;
  readonly received: Answer;
  readonly years: Years;
  readonly period: Years;
};

/** Requests that a country sent to each partner against those that it received from it. */
export function RequestsFigure({ code, name, sent, received, years, period }: Props) {
  const say = useWords(COUNTRY_WORDS);
  const span = yearsText(period.first, period.last);
  return (
    <JoinedStates
      answers={[sent, received]}
      measure={say('requests')}
      height={HEIGHT}
      empty={<NotRecorded title={say('requests')} text={say('noRequests', { name, years: span })} />}
    >
      {(first, second) => (
        <Drawn
          code={code}
          name={name}
          sent={first}
          received={second}
          isOld={sent.isOld || received.isOld}
          years={years}
          period={period}
        />
      )}
    </JoinedStates>
  );
}

function Drawn(props: {
  readonly code: string;
  readonly name: string;
  readonly sent: DataTable;
  readonly received: DataTable;
  readonly isOld: boolean;
  readonly years: Years;
  readonly period: Years;
}) {
  const { code, name, sent, received, isOld } = props;
  const say = useWords(COUNTRY_WORDS);
  const voice = useVoice();
  const look = useLook();
  const openPair = useOpenPair(code);
  const [isWhole, setIsWhole] = useState(false);
  const shown = shownPeriod(sent, props.period);
  const order = busiestPartners(sent, received);
  const rows = isWhole ? order : order.slice(0, FIRST_ROWS);
  const side = (table: DataTable) =>
    rows.map((row) => ({ ...row, figure: figureAt(table, { partner: row.code }) }));
  const sides = {
    first: { label: say('sent'), rows: side(sent) },
    second: { label: say('received'), rows: side(received) },
    unit: unitOf(sent),
  };
  return (
    <FigureFrame
      table={{
        axis: 'partner',
        parts: [
          { label: say('sentBy', { name }), table: sent },
          { label: say('receivedBy', { name }), table: received },
        ],
      }}
      title={useTitle(name, sent, received, order)}
      subtitle={say('requestsSubtitle', {
        years: yearsText(shown.first, shown.last),
        clock: insideSentence(sent.clock.label),
        count: rows.length,
      })}
      order={order.map(({ code }) => code)}
      remarks={isOld ? [] : periodRemarks(sent, { shown, chosen: props.years }, voice)}
      isOld={isOld}
    >
      <LazyChart {...drawDiverging(sides, look)} onOpen={({ series }) => openPair(rows[series]?.code)} />
      {order.length > FIRST_ROWS && (
        <button type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? say('showFirst', { count: FIRST_ROWS }) : say('showAll', { count: order.length })}
        </button>
      )}
      <PairLink code={code} name={name} partner={order[0]} />
    </FigureFrame>
  );
}

/** Both directions with the partner that has the most requests. */
function useTitle(name: string, sent: DataTable, received: DataTable, order: readonly Row[]): string {
  const say = useWords(COUNTRY_WORDS);
  const voice = useVoice();
  const [first] = order;
  const there = first && rowsAlong(sent, 'partner').find(({ code }) => code === first.code)?.figure.value;
  const back = first && rowsAlong(received, 'partner').find(({ code }) => code === first.code)?.figure.value;
  if (!first || there == null || back == null) return say('requestsOnly', { name });
  return say('requestsTitle', {
    name,
    first: first.label,
    sent: numberText(there, unitOf(sent), voice),
    received: numberText(back, unitOf(sent), voice),
  });
}
