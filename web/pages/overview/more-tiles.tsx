import { Link } from '@tanstack/react-router';
import type { Language } from '#domain/labels/language';
import { findMetric, type Metric } from '#domain/metric';
import type { Release } from '#domain/release';
import { writeSelection } from '#domain/selection';
import { useTable } from '../../figures/use-figures.ts';
import styles from '../../headline/headline.module.css';
import { HeadlineTile } from '../../headline/headline-tile.tsx';
import { type PageSelection, withMetric, writePage, yearCodes } from '../../selection/page-selection.ts';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { useLanguage, useWords } from '../../words/use-words.ts';
import page from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** The measures that a reader of a first page looks for, apart from the one that the page shows. */
const GLANCE = ['cases', 'multilateral-share', 'arrests', 'victims-identified', 'assets-frozen'];
const MOST = 4;
const YEARS = 10;

type Shown = {
  readonly page: PageSelection;
  readonly release: Release;
  /** Whether it is their turn: the trend is asked for first. */
  readonly isAsked: boolean;
};

/** Other headline figures of all cases, each with its line of ten years; choosing one shows it above. */
export function MoreTiles(props: Shown) {
  const say = useWords(OVERVIEW_WORDS);
  const metrics = GLANCE.flatMap((id) => findMetric(id) ?? []).filter(
    ({ id }) => id !== props.page.metric.id,
  );
  return (
    <section aria-labelledby="more" className={page.more}>
      <h2 id="more">{say('more')}</h2>
      <div className={styles.tiles}>
        {metrics.slice(0, MOST).map((metric) => (
          <MetricTile key={metric.id} metric={metric} {...props} />
        ))}
      </div>
    </section>
  );
}

function MetricTile({ metric, page: shown, release, isAsked }: Shown & { readonly metric: Metric }) {
  const { labelOf } = useMetricWords();
  const query = tileQuery(metric, release, useLanguage());
  const name = (
    <Link to="/" search={writePage(withMetric(shown, metric))}>
      {labelOf(metric)}
    </Link>
  );
  return <HeadlineTile answer={useTable(isAsked ? query : undefined)} name={name} />;
}

function tileQuery(metric: Metric, release: Release, lang: Language): string {
  const first = Math.max(release.firstYear, release.lastYear - YEARS);
  return writeSelection({
    metric: metric.id,
    by: ['year'],
    filters: { year: yearCodes({ first, last: release.lastYear }) },
    clock: metric.clock,
    part: metric.part ?? null,
    release: release.number,
    lang,
  });
}
