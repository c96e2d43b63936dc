import { inRow } from './english-words.ts';

/** The words of titles, citations and periods. */
export const TITLES = {
  /** A title: the metric, its axes in small letters, then what filters keep. */
  table: (metric: string, axes: readonly string[], about: readonly string[]) =>
    `${metric}${axes.length > 0 ? ` by ${inRow(axes)}` : ''}${about.length > 0 ? `: ${about.join('; ')}` : ''}`,
  /** The codes that a filter keeps on one axis; of many the first, and how many others there are. */
  kept: (labels: readonly string[], others: number) =>
    inRow(others > 0 ? [...labels, `${others} more`] : labels),
  /** A citation without its address. `day`: YYYY-MM-DD. */
  citation: (title: string, release: number, day: string, isSynthetic: boolean) =>
    [
      `Liaison (${day.slice(0, 4)}): ${title}.`,
      `Release ${release}, published ${day}.`,
      ...(isSynthetic ? ['Synthetic data: made up for demonstration.'] : []),
      'Liaison. (Dataset).',
    ].join(' '),
  allYears: () => 'All years',
  lastYears: (years: number) => `Last ${years} years`,
};
