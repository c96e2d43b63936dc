import { type ReactNode, useState } from 'react';
import type { DataTable } from '#domain/data-table';
import { figureAt, type Row, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { JoinedStates } from '../../charts/joined-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawDiverging } from '../../charts/options/diverging.ts';
import { useLook } from '../../charts/use-look.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { insideSentence, numberText, yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useVoice } from '../../words/use-words.ts';
import { busiestPartners } from './busiest-partners.ts';
import { MorePartners } from './more-partners.tsx';

const FIRST_ROWS = 10;
const HEIGHT = 30 + FIRST_ROWS * 46;

/** One direction: its word in the legend, its words in the table, and its answer by partner. */
type Direction = { readonly short: string; readonly long: string; readonly answer: Answer };

/** What is said of both: `titleOf` of the partner with the most, `undefined` where it is not known in both directions. */
type Said = {
  readonly measure: string;
  readonly titleOf: (
    busiest: { readonly label: string; readonly first: string; readonly second: string } | undefined,
  ) => string;
  readonly subtitleOf: (about: {
    readonly years: string;
    readonly clock: string;
    readonly count: number;
  }) => string;
};

type Props = {
  readonly first: Direction;
  readonly second: Direction;
  readonly said: Said;
  /** In the place of the figure where there is nothing in either direction. */
  readonly empty: ReactNode;
  readonly years: Years;
  readonly period: Years;
  readonly onOpen: (partner: string | undefined) => void;
  readonly under?: (busiest: Row | undefined) => ReactNode;
};

/** Two directions of work with each partner against one another, the busiest partners first. */
export function DirectionsFigure(props: Props) {
  const { first, second, said, empty } = props;
  return (
    <JoinedStates
      answers={[first.answer, second.answer]}
      measure={said.measure}
      height={HEIGHT}
      empty={empty}
    >
      {(there, back) => <Drawn {...props} there={there} back={back} />}
    </JoinedStates>
  );
}

function Drawn(props: Props & { readonly there: DataTable; readonly back: DataTable }) {
  const { first, second, said, there, back, onOpen, under } = props;
  const voice = useVoice();
  const look = useLook();
  const [isWhole, setIsWhole] = useState(false);
  const shown = shownPeriod(there, props.period);
  const isOld = first.answer.isOld || second.answer.isOld;
  const order = busiestPartners(there, back);
  const rows = isWhole ? order : order.slice(0, FIRST_ROWS);
  const side = ({ short }: Direction, table: DataTable) => ({
    label: short,
    rows: rows.map((row) => ({ ...row, figure: figureAt(table, { partner: row.code }) })),
  });
  const sides = { first: side(first, there), second: side(second, back), unit: unitOf(there) };
  const parts = [
    { label: first.long, table: there },
    { label: second.long, table: back },
  ];
  const text = (table: DataTable, { code }: Row) => {
    const { value } = figureAt(table, { partner: code });
    return value === null ? undefined : numberText(value, unitOf(there), voice);
  };
  return (
    <FigureFrame
      table={{ axis: 'partner', parts }}
      title={said.titleOf(busiestOf(order[0], (row) => [text(there, row), text(back, row)]))}
      subtitle={said.subtitleOf({
        years: yearsText(shown.first, shown.last),
        clock: insideSentence(there.clock.label),
        count: rows.length,
      })}
      order={order.map(({ code }) => code)}
      remarks={isOld ? [] : periodRemarks(there, { shown, chosen: props.years }, voice)}
      isOld={isOld}
    >
      <LazyChart {...drawDiverging(sides, look)} onOpen={({ series }) => onOpen(rows[series]?.code)} />
      <MorePartners first={FIRST_ROWS} count={order.length} isWhole={isWhole} onChange={setIsWhole} />
      {under?.(order[0])}
    </FigureFrame>
  );
}

/** The partner with the most, with both its numbers where both are known. */
function busiestOf(row: Row | undefined, textsOf: (row: Row) => readonly (string | undefined)[]) {
  const [first, second] = row ? textsOf(row) : [];
  return row && first !== undefined && second !== undefined ? { label: row.label, first, second } : undefined;
}
