import { labelOf, metricIn } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import { writeSelection } from '#domain/selection';
import type { Axis } from './axes.ts';
import { lowerFirst } from './lower-first.ts';
import type { Question } from './question.ts';

const NAMED_AT_MOST = 4;

/** The small words of a title in each language, and what stands before a colon or a semicolon. */
const WORDS: Readonly<
  Record<Language, { readonly by: string; readonly and: string; readonly more: string; readonly gap: string }>
> = {
  en: { by: 'by', and: 'and', more: 'more', gap: '' },
  fr: { by: 'par', and: 'et', more: 'autres', gap: '\u202f' },
  es: { by: 'por', and: 'y', more: 'más', gap: '' },
};

/**
 * The title of a table: metric, axes, then every filter, whether it limits an axis or is held, such as “Cooperation cases by
 * year and country: 2019–2021; Fraud”. Of many codes the first are named and the others counted.
 */
export function titleOf({ metric, selection, axes, held }: Question): string {
  const { lang } = selection;
  const { by, gap } = WORDS[lang];
  const part = selection.part && metric.part === undefined ? [labelOf('part', selection.part, lang)] : [];
  const names = axes.map(({ id }) => lowerFirst(labelOf('dimension', id, lang)));
  const axesText = names.length > 0 ? ` ${by} ${inWords(names, lang)}` : '';
  const limited = axes.filter(({ limit }) => limit !== 'none').map((axis) => limitInWords(axis, lang));
  const about = [...limited, ...held.map(({ category }) => category.label), ...part];
  const aboutText = about.length > 0 ? `${gap}: ${about.join(`${gap}; `)}` : '';
  return `${metricIn(metric, lang).label}${axesText}${aboutText}`;
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

function limitInWords({ id, categories }: Axis, lang: Language): string {
  const labels = categories.map(({ label }) => label);
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  const isRun = id === 'year' && Number(last) - Number(first) === labels.length - 1;
  if (isRun && labels.length > 1) return `${first}–${last}`;
  if (labels.length <= NAMED_AT_MOST) return inWords(labels, lang);
  const others = `${labels.length - NAMED_AT_MOST + 1} ${WORDS[lang].more}`;
  return inWords([...labels.slice(0, NAMED_AT_MOST - 1), others], lang);
}

function inWords(words: readonly string[], lang: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${WORDS[lang].and} ${last}`;
}
