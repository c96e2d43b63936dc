import { CLOCK } from '#domain/codes/counting-axes';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import { COUNTING_RULES } from '#domain/counting';
import type { Metric } from '#domain/metric';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { useMetrics, useRelease } from '../figures/use-figures.ts';
import { dayText, insideSentence } from '../format.ts';
import { readRelease } from '../selection/read-selection.ts';
import styles from './method.module.css';

/** How the figures are made: the rules, the measures, the symbols, the protection of small numbers. */
export function MethodPage() {
  usePageTitle('Method');
  return (
    <article className={styles.page}>
      <h1>Method</h1>
      <p className={styles.lead}>
        Every figure is counted anew from cases. It follows the rules below, and it says its measure, its
        years and its release wherever it is shown.
      </p>
      <h2 id="rules">Counting rules</h2>
      <dl className={styles.rules}>
        {Object.entries(COUNTING_RULES).map(([id, rule]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
      <h2 id="measures">Measures</h2>
      <Measures />
      <h2 id="symbols">Symbols</h2>
      <p>
        A letter stands in the place of a number that cannot be given, or after a number that needs a word of
        care.
      </p>
      <dl className={styles.symbols}>
        {Object.entries(FIGURE_STATUS).map(([status, words]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h2 id="release">Release and protection of small numbers</h2>
      <ReleaseWords />
    </article>
  );
}

function Measures() {
  const { data: metrics, error, refetch } = useMetrics();
  if (error) {
    return (
      <div role="alert">
        <p>The measures could not be had. {error.message}</p>
        <button type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    );
  }
  return (
    <div className={styles.measures} aria-busy={!metrics}>
      {(metrics ?? []).map((metric) => (
        <Measure key={metric.id} metric={metric} />
      ))}
    </div>
  );
}

function Measure({ metric }: { readonly metric: Metric }) {
  return (
    <section className={styles.measure}>
      <h3>{metric.label}</h3>
      <p>{metric.definition}</p>
      <dl>
        <div>
          <dt>Unit</dt>
          <dd>{metric.unit}</dd>
        </div>
        <div>
          <dt>Years go by</dt>
          <dd>{insideSentence(CLOCK[metric.clock])}, unless another is chosen</dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>{metric.source}</dd>
        </div>
        <div>
          <dt>In the API</dt>
          <dd>
            <code>metric={metric.id}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function ReleaseWords() {
  const release = useRelease(readRelease(useAddressSearch())).data;
  if (!release) return null;
  return (
    <p>
      Release {release.number} was published on {dayText(release.publishedAt)} from data extracted on{' '}
      {dayText(release.extractDate)}. A published release never changes; a correction is a new release.{' '}
      {release.method.label}
    </p>
  );
}
