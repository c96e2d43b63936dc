import type { DataTable } from '#domain/data-table';
import { unitOf, yearsOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { linesOf } from '../../charts/options/lines.ts';
import { drawLines, drawTrend } from '../../charts/options/trend.ts';
import { useLook } from '../../charts/use-look.ts';
import { subtitleOf, trendTitle } from '../../charts/words.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import type { Part } from '../../table/grid.ts';
import { useWords } from '../../words/use-words.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import type { FigureProps } from './figure-props.ts';
import { OVERVIEW_WORDS } from './overview-words.ts';

type Props = Pick<FigureProps, 'answer' | 'label' | 'filter'> & {
  /** The trend of the agencies that reported in every year, where the reader wants it beside that of all. */
  readonly panel: Answer | undefined;
};

/** The measure by year: one line for each chosen country, or the total, alone or beside that of a panel. */
export function TrendFigure({ answer, panel, label, filter }: Props) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const height = look.isNarrow ? 260 : 340;
  return (
    <FigureStates answer={answer} measure={say('byYear', { measure: label })} height={height} filter={filter}>
      {(table) => <Trend table={table} isOld={answer.isOld} panel={panel} />}
    </FigureStates>
  );
}

type TrendProps = { readonly table: DataTable; readonly isOld: boolean; readonly panel: Answer | undefined };

function Trend({ table, isOld, panel }: TrendProps) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const lastFull = lastFullYear(yearsOf(table), table.release);
  const parts = panel?.table && [
    { label: say('everybody'), table },
    { label: say('panel'), table: panel.table },
  ];
  const drawing = parts
    ? drawLines(linesOfParts(parts), look, { unit: unitOf(table), lastFull })
    : drawTrend(table, look, { lastFull });
  return (
    <FigureFrame
      table={parts ? { axis: 'year', parts } : table}
      title={trendTitle(table, lastFull, look.voice)}
      subtitle={subtitleOf(table, yearsOf(table), look.voice)}
      remarks={[
        ...(panel && !panel.table ? [panel.error?.message ?? say('noPanel')] : []),
        ...incompleteRemark(yearsOf(table), table.release, look.voice),
      ]}
      isOld={isOld}
    >
      <LazyChart {...drawing} />
      <CoverageStrip coverage={table.coverage} />
    </FigureFrame>
  );
}

/** The one line of each table, under the name of the table. */
function linesOfParts(parts: readonly Part[]) {
  return parts.flatMap(({ label, table }, place) =>
    linesOf(table).map((line) => ({ ...line, code: String(place), label })),
  );
}
