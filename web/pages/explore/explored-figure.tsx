import type { DataTable } from '#domain/data-table';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { subtitleOf } from '../../charts/words.ts';
import { incompleteRemark } from '../../selection/years-in-release.ts';
import { twoWay } from '../../table/two-way.ts';
import { useVoice } from '../../words/use-words.ts';
import { barRows } from './draw-view.ts';
import { DrawnView } from './drawn-view.tsx';
import { titleOf } from './explore-title.ts';
import { TrustLine } from './trust-line.tsx';
import { ViewTabs } from './view-tabs.tsx';
import type { View } from './views.ts';
import { WholeTable } from './whole-table.tsx';
import { yearsCounted } from './years-of-table.ts';

/** A table in one of its views, with everything that belongs to it. */
export function ExploredFigure(props: {
  readonly table: DataTable;
  readonly view: View;
  readonly isOld: boolean;
  readonly onChoose: (view: View) => void;
}) {
  const { table, view } = props;
  const voice = useVoice();
  const years = yearsCounted(table);
  const title = titleOf(table, view, voice);
  const subtitle = subtitleOf(table, years, voice);
  const order = view === 'bars' ? { order: barRows(table).map(({ code }) => code) } : {};
  return (
    <FigureFrame
      table={twoWay(table)}
      title={title}
      subtitle={subtitle}
      {...order}
      remarks={incompleteRemark(years, table.release, voice)}
      isOld={props.isOld}
      isTable={view === 'table'}
      view={view}
    >
      <TrustLine table={table} />
      <ViewTabs shape={table} view={view} onChoose={props.onChoose}>
        {view === 'table' ? (
          <WholeTable table={twoWay(table)} caption={`${title}. ${subtitle}`} />
        ) : (
          <DrawnView table={table} view={view} />
        )}
      </ViewTabs>
    </FigureFrame>
  );
}
