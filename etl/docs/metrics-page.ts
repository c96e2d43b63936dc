import { CLOCK } from '#domain/codes/counting-axes';
import { type DescribedMetric, describeMetric } from '#domain/describe-metric';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { METRICS, type Metric } from '#domain/metric';
import { markdownTable, markdownText } from './markdown.ts';

const HEAD = `# Metrics

Every number that the API and the dashboard give, made from the catalogue by \`npm run docs\`. Ratios are computed anew at each
level from their numerator and denominator, and the answer carries both. Where a metric does not say a part, a party axis counts
any role unless the question says another.

Counts of cases and requests, sums and shares have more metrics: \`<id>-change\`, the change from the year before, of shares in percentage points and of
others in per cent (M31: not where that year has fewer than 20, or either share is one of fewer, over a break, or for a year that is not complete); of counts and sums
\`<id>-revision\`, this release less the one published before (M33); and \`<id>-per-100000\` of cases, requests and persons, by State and year (M30). The population is the series SP.POP.TOTL of the World Bank, edition of 2021, 2000 to 2020; the five years after it
use its last number and are marked as estimates.`;

/** docs/metrics.md: a section for each metric that is not made of another one, in the order of the catalogue. */
export function metricsPage(): string {
  const all: readonly Metric[] = METRICS;
  const own = all.filter(({ formula }) => !('of' in formula));
  return `${[HEAD, ...own.map((metric) => sectionOf(describeMetric(metric, DEFAULT_LANGUAGE)))].join('\n\n')}\n`;
}

function sectionOf(metric: DescribedMetric): string {
  const rows = [
    ['id', `\`${metric.id}\``],
    ['unit', metric.unit],
    ['counts', metric.countingUnit.toLowerCase()],
    ['year', CLOCK[metric.clock]],
    ...(metric.part ? [['part', `\`${metric.part}\``]] : []),
    ...(metric.asks ? [['asks for', metric.asks.map((each) => `\`${each}\``).join(', ')]] : []),
    ['needs', metric.needs.map((column) => `\`${column}\``).join(', ')],
    ['rows add up over', addsOver(metric, true)],
    ['rows do not add up over', addsOver(metric, false)],
    ['source', markdownText(metric.source)],
  ];
  const head = `## ${metric.catalogue} ${markdownText(metric.label)}`;
  return `${head}\n\n${markdownText(metric.definition)}\n\n${markdownTable(['', ''], rows)}`;
}

function addsOver({ additivity }: DescribedMetric, wanted: boolean): string {
  const dimensions = Object.entries(additivity).filter(([, why]) => (why === true) === wanted);
  return dimensions.length > 0 ? dimensions.map(([id]) => `\`${id}\``).join(', ') : 'none';
}
