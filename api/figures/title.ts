import { PART } from '#domain/codes/counting-axes';
import { DIMENSIONS } from '#domain/dimension';
import { writeSelection } from '#domain/selection';
import type { Axis } from './axes.ts';
import { lowerFirst } from './lower-first.ts';
import type { Question } from './question.ts';

const NAMED_AT_MOST = 4;

/**
 * The title of a table: metric, axes, then every filter, whether it limits an axis or is held, such as “Cooperation cases by
 * year and country: 2019–2021; Fraud”. Of many codes the first are named and the others counted.
 */
export function titleOf({ metric, selection, axes, held }: Question): string {
  const part = selection.part && metric.part === undefined ? [PART[selection.part]] : [];
  const by = axes.length > 0 ? ` by ${inWords(axes.map(({ id }) => lowerFirst(DIMENSIONS[id])))}` : '';
  const limited = axes.filter(({ limit }) => limit !== 'none').map(limitInWords);
  const about = [...limited, ...held.map(({ category }) => category.label), ...part];
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

function limitInWords({ id, categories }: Axis): string {
  const labels = categories.map(({ label }) => label);
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  const isRun = id === 'year' && Number(last) - Number(first) === labels.length - 1;
  if (isRun && labels.length > 1) return `${first}–${last}`;
  if (labels.length <= NAMED_AT_MOST) return inWords(labels);
  return inWords([...labels.slice(0, NAMED_AT_MOST - 1), `${labels.length - NAMED_AT_MOST + 1} more`]);
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
