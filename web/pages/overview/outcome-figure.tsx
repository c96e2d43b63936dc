import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import type { Look } from '../../charts/options/chart-option.ts';
import { compositionPanels, type Panel } from '../../charts/options/composition.ts';
import { drawRanking, rankingHeight } from '../../charts/options/ranking.ts';
import { useLook } from '../../charts/use-look.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useWords } from '../../words/use-words.ts';
import type { FigureProps } from './figure-props.ts';
import { outcomeSubtitle, outcomeTitle } from './outcome-words.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';
import { TotalLine } from './total-line.tsx';

const GROUPS = 7;

/** What came of the cases, by group of outcomes: for all, or a small chart of the same scale for each chosen country. */
export function OutcomeFigure({ answer, label, period, years, filter }: FigureProps) {
  const look = useLook();
  const say = useWords(OVERVIEW_WORDS);
  const measure = say('byOutcome', { measure: label });
  return (
    <FigureStates
      answer={answer}
      measure={measure}
      height={rankingHeight(GROUPS, look.isNarrow)}
      filter={filter}
    >
      {(table) => {
        const panels = compositionPanels(table);
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={table}
            title={outcomeTitle(table, panels, look.voice)}
            subtitle={outcomeSubtitle(table, panels, { shown, voice: look.voice })}
            order={panels[0]?.ranking.rows.map((row) => row.code) ?? []}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown: shown, chosen: years }, look.voice)}
            isOld={answer.isOld}
          >
            <Panels panels={panels} look={look} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

function Panels({ panels, look }: { readonly panels: readonly Panel[]; readonly look: Look }) {
  const say = useWords(OVERVIEW_WORDS);
  return (
    <div className={panels.length > 1 ? styles.panels : undefined}>
      {panels.map(({ code, label, total, ranking }) => (
        <div key={code}>
          {panels.length > 1 && <h3 className={styles.panelTitle}>{label}</h3>}
          <TotalLine total={total} unit={ranking.unit} words={say('allOutcomes')} />
          <LazyChart
            {...drawRanking(ranking, panels.length > 1 ? { ...look, isNarrow: true } : look)}
            name={panels.length > 1 ? label : undefined}
          />
        </div>
      ))}
    </div>
  );
}
