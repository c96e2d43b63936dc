import type { DataTable } from '#domain/data-table';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { axisOf, rowsAlong } from '../cells.ts';
import { rank } from '../charts/options/ranking.ts';
import { useRelease, useTable } from '../figures/use-figures.ts';
import { listText } from '../format.ts';
import { Controls } from '../selection/controls.tsx';
import {
  agenciesQuery,
  countriesQuery,
  outcomesQuery,
  panelQuery,
  trendQuery,
} from '../selection/questions.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { useMetricWords } from '../selection/use-metric-words.ts';
import { usePageSelection } from '../selection/use-page-selection.ts';
import { yearsInRelease, yearsOutside, yearsWithOneCell } from '../selection/years-in-release.ts';
import { NotLatest } from '../site/not-latest.tsx';
import { useVoice, useWords } from '../words/use-words.ts';
import { AgencyFigure } from './overview/agency-figure.tsx';
import { CountryFigure } from './overview/country-figure.tsx';
import { Headline } from './overview/headline.tsx';
import { LastChanges } from './overview/last-changes.tsx';
import { MoreTiles } from './overview/more-tiles.tsx';
import { OutcomeFigure } from './overview/outcome-figure.tsx';
import styles from './overview/overview.module.css';
import { OVERVIEW_WORDS } from './overview/overview-words.ts';
import { Suggestions } from './overview/suggestions.tsx';
import { TrendFigure } from './overview/trend-figure.tsx';

/** The first page: how one measure develops, for whom it is highest, and what comes of the cases. */
export function OverviewPage() {
  usePageTitle(useWords(OVERVIEW_WORDS)('title'));
  const selected = usePageSelection();
  const { data: release, error, refetch } = useRelease(selected.page.release);
  const { labelOf } = useMetricWords();
  if (error) return <NoRelease sentence={error.message} retry={() => void refetch()} />;
  if (!release) return <Waiting label={labelOf(selected.page.metric)} />;
  return <Figures {...selected} release={release} />;
}

type Shown = ReturnType<typeof usePageSelection> & { readonly release: Release };

function Figures({ page, release, choose, unused }: Shown) {
  const voice = useVoice();
  const { labelOf, definitionOf } = useMetricWords();
  const label = labelOf(page.metric);
  const { trend, panel, countries, agencies, outcomes, years, period } = useAnswers(page, release);
  const names = countryNames(countries.table, page.countries);
  const filter =
    page.countries.length > 0
      ? { name: listText(names, voice), clear: () => choose({ ...page, countries: [] }) }
      : undefined;
  const shared = { page, label, period, years, filter };
  return (
    <>
      <h1 className={styles.heading}>{label}</h1>
      <p className={styles.definition}>{definitionOf(page.metric)}</p>
      <UnusedNotice unused={[...unused, ...yearsOutside(page.years, release)]} />
      <NotLatest release={release} />
      <Controls page={page} release={release} choose={choose} countries={categoriesOf(countries.table)} />
      <Headline answer={trend} asked={{ countries: page.countries, metric: page.metric, release, years }} />
      <div className={styles.figures}>
        <TrendFigure
          answer={trend}
          panel={page.isLikeForLike ? panel : undefined}
          label={label}
          filter={filter}
        />
      </div>
      <Suggestions
        page={page}
        years={years}
        ranked={countries.table && rank(rowsAlong(countries.table, 'country'))}
      />
      <MoreTiles page={page} release={release} isAsked={trend.table !== undefined || trend.error !== null} />
      <div className={styles.figures}>
        <CountryFigure answer={countries} {...shared} />
        <AgencyFigure answer={agencies} {...shared} />
        <OutcomeFigure answer={outcomes} {...shared} />
      </div>
      <LastChanges release={release} />
    </>
  );
}

/** The tables of the page. All are of the release that was read, also when another is published meanwhile. */
function useAnswers(page: Shown['page'], release: Release) {
  const years = yearsInRelease(page.years, release);
  const period = yearsWithOneCell(years, release);
  const asked = { ...page, release: release.number };
  return {
    years,
    period,
    trend: useTable(trendQuery(asked, years)),
    panel: useTable(panelQuery(asked, years, period)),
    countries: useTable(countriesQuery(asked, period)),
    agencies: useTable(agenciesQuery(asked, period)),
    outcomes: useTable(outcomesQuery(asked, period)),
  };
}

function countryNames(table: DataTable | undefined, codes: readonly string[]): readonly string[] {
  return codes.map((code) => categoriesOf(table).find((each) => each.code === code)?.label ?? code);
}

function categoriesOf(table: DataTable | undefined) {
  return (table && axisOf(table, 'country')?.categories) ?? [];
}

function NoRelease({ sentence, retry }: { readonly sentence: string; readonly retry: () => void }) {
  const say = useWords(OVERVIEW_WORDS);
  return (
    <div role="alert">
      <h1 className={styles.heading}>{say('none')}</h1>
      <p>{sentence}</p>
      <button type="button" onClick={retry}>
        {say('again')}
      </button>
    </div>
  );
}

function Waiting({ label }: { readonly label: string }) {
  const say = useWords(OVERVIEW_WORDS);
  return (
    <>
      <h1 className={styles.heading}>{label}</h1>
      <p className={styles.waiting} aria-busy="true">
        {say('loading')}
      </p>
    </>
  );
}
