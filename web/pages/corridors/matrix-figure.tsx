import { useNavigate } from '@tanstack/react-router';
import type { DataTable } from '#domain/data-table';
import type { Release } from '#domain/release';
import { useAddressSearch } from '../../address/use-search.ts';
import type { Place } from '../../charts/chart-walk.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawHeat } from '../../charts/options/heat.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import type { Years } from '../../selection/page-selection.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { yearsInRelease, yearsWithOneCell } from '../../selection/years-in-release.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { type CorridorChoice, isSymmetric, matrixQuery } from './corridor-choice.ts';
import { CORRIDORS_WORDS } from './corridors-words.ts';
import { matrixRemarks, pairName } from './matrix-words.ts';
import { PairList } from './pair-list.tsx';
import { byVolume, rankedPairs } from './pairs.ts';

/** So many States stand in the matrix: as many as can be told apart on one screen. */
const TOP = 15;
const HEIGHT = 450;

type Shown = { readonly choice: CorridorChoice; readonly release: Release };

/** All pairs of the chosen years: the busiest States as a matrix, the busiest pairs as a list, all of them as a table. */
export function MatrixFigure({ choice, release }: Shown) {
  const say = useWords(CORRIDORS_WORDS);
  const chosen = yearsInRelease(choice.years, release);
  const period = yearsWithOneCell(chosen, release);
  const answer = useTable(matrixQuery(choice, period, release.number));
  return (
    <FigureStates answer={answer} measure={say('loading')} height={HEIGHT} filter={undefined}>
      {(table) => (
        <Matrix table={table} years={{ shown: shownPeriod(table, period), chosen }} isOld={answer.isOld} />
      )}
    </FigureStates>
  );
}

function Matrix(props: {
  readonly table: DataTable;
  readonly years: { readonly shown: Years; readonly chosen: Years };
  readonly isOld: boolean;
}) {
  const { table, years, isOld } = props;
  const say = useWords(CORRIDORS_WORDS);
  const voice = useVoice();
  const look = useLook();
  const openPair = useOpenPair();
  const order = byVolume(table);
  const top = order.slice(0, TOP);
  const pairs = rankedPairs(table, isSymmetric(table.metric.id));
  const [busiest] = pairs;
  const open = ({ series, point }: Place) => openPair(top[series], top[point]);
  const remarks = [
    ...matrixRemarks(table, { shown: look.isNarrow ? undefined : top.length, all: order.length }, voice),
    ...(isOld ? [] : periodRemarks(table, years, voice)),
  ];
  return (
    <FigureFrame
      table={table}
      title={busiest ? say('busiest', { pair: pairName(busiest, table, voice) }) : say('none')}
      subtitle={subtitleOf(table, years.shown, voice)}
      order={order}
      remarks={remarks}
      isOld={isOld}
    >
      {!look.isNarrow && <LazyChart {...drawHeat(table, look, top)} onOpen={open} />}
      <PairList pairs={pairs} table={table} />
    </FigureFrame>
  );
}

/** Goes to the page of a pair with all choices of this one; of a State with itself there is none. */
function useOpenPair() {
  const navigate = useNavigate();
  const search = useAddressSearch();
  return (country = '', partner = '') => {
    if (country === partner) return;
    void navigate({ to: '/corridors/$country/$partner', params: { country, partner }, search });
  };
}
