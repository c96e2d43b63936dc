import { PART } from '#domain/codes/counting-axes';
import { DIMENSIONS } from '#domain/dimension';
import { writeSelection } from '#domain/selection';
import type { Question } from './question.ts';

/** The title of a table: metric, axes, what is held, such as “Cooperation cases by year and country: Fraud”. */
export function titleOf({ metric, selection, axes, held }: Question): string {
  const part = selection.part && metric.part === undefined ? [PART[selection.part]] : [];
  const by = axes.length > 0 ? ` by ${inWords(axes.map(({ id }) => lowerFirst(DIMENSIONS[id])))}` : '';
  const about = [...held.map(({ category }) => category.label), ...part];
  return `${metric.label}${by}${about.length > 0 ? `: ${about.join('; ')}` : ''}`;
}

/** How to cite a table: creator, year, title, version, publisher, kind and address (DataCite order), in one line. */
export function citationOf(title: string, { selection, release }: Question): string {
  const day = release.publishedAt.slice(0, 10);
  const query = writeSelection({ ...selection, release: release.number });
  return [
    `Liaison (${day.slice(0, 4)}): ${title}.`,
    `Release ${release.number}, published ${day}.`,
    ...(release.synthetic ? ['Synthetic data: made up for demonstration.'] : []),
    `Liaison. (Dataset). /api/v1/figures?${query}`,
  ].join(' ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
