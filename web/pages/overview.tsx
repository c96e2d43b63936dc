import type { DataTable } from '#domain/data-table';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { axisOf } from '../cells.ts';
import { useRelease, useTable } from '../figures/use-figures.ts';
import { Controls } from '../selection/controls.tsx';
import { agenciesQuery, countriesQuery, outcomesQuery, trendQuery } from '../selection/questions.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { usePageSelection } from '../selection/use-page-selection.ts';
import { yearsInRelease, yearsOutside, yearsWithOneCell } from '../selection/years-in-release.ts';
import { AgencyFigure } from './overview/agency-figure.tsx';
import { CountryFigure } from './overview/country-figure.tsx';
import { Headline } from './overview/headline.tsx';
import { NotLatest } from './overview/not-latest.tsx';
import { OutcomeFigure } from './overview/outcome-figure.tsx';
import styles from './overview/overview.module.css';
import { TrendFigure } from './overview/trend-figure.tsx';

/** The first page: how one measure develops, for whom it is highest, and what comes of the cases. */
export function OverviewPage() {
  usePageTitle('Overview');
  const { page, unused, choose } = usePageSelection();
  const { data: release, error, refetch } = useRelease(page.release);
  if (error) return <NoRelease sentence={error.message} retry={() => void refetch()} />;
  if (!release) return <Waiting label={page.metric.label} />;
  return (
    <Figures
      page={page}
      unused={[...unused, ...yearsOutside(page.years, release)]}
      release={release}
      choose={choose}
    />
  );
}

function Figures(props: ReturnType<typeof usePageSelection> & { readonly release: Release }) {
  const { page, release, choose, unused } = props;
  const years = yearsInRelease(page.years, release);
  const period = yearsWithOneCell(years, release);
  // All figures are of the release that was read, also when another is published meanwhile.
  const asked = { ...page, release: release.number };
  const trend = useTable(trendQuery(asked, years));
  const countries = useTable(countriesQuery(asked, period));
  const agencies = useTable(agenciesQuery(asked, period));
  const outcomes = useTable(outcomesQuery(asked, period));
  const names = countryNames(countries.table, page.countries);
  const filter =
    page.countries.length > 0
      ? { name: names.join(', '), clear: () => choose({ ...page, countries: [] }) }
      : undefined;
  return (
    <>
      <h1 className={styles.heading}>{page.metric.label}</h1>
      <p className={styles.definition}>{page.metric.definition}</p>
      <UnusedNotice unused={unused} />
      <NotLatest release={release} page={page} />
      <Controls page={page} release={release} choose={choose} countries={categoriesOf(countries.table)} />
      <Headline answer={trend} />
      <div className={styles.figures}>
        <TrendFigure answer={trend} page={page} filter={filter} />
        <CountryFigure answer={countries} page={page} period={period} years={years} />
        <AgencyFigure answer={agencies} page={page} period={period} years={years} />
        <OutcomeFigure answer={outcomes} page={page} period={period} years={years} filter={filter} />
      </div>
    </>
  );
}

function countryNames(table: DataTable | undefined, codes: readonly string[]): readonly string[] {
  return codes.map((code) => categoriesOf(table).find((each) => each.code === code)?.label ?? code);
}

function categoriesOf(table: DataTable | undefined) {
  return (table && axisOf(table, 'country')?.categories) ?? [];
}

function NoRelease({ sentence, retry }: { readonly sentence: string; readonly retry: () => void }) {
  return (
    <div role="alert">
      <h1 className={styles.heading}>There are no figures to show</h1>
      <p>{sentence}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

function Waiting({ label }: { readonly label: string }) {
  return (
    <>
      <h1 className={styles.heading}>{label}</h1>
      <p className={styles.waiting} aria-busy="true">
        Loading
      </p>
    </>
  );
}
