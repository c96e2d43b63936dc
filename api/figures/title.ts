import { labelOf, metricIn } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import { SENTENCES } from '#domain/labels/sentences';
import type { Release } from '#domain/release';
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
  const { lang } = selection;
  const part = selection.part && metric.part === undefined ? [labelOf('part', selection.part, lang)] : [];
  const names = axes.map(({ id }) => lowerFirst(labelOf('dimension', id, lang)));
  const limited = axes.filter(({ limit }) => limit !== 'none').map((axis) => limitInWords(axis, lang));
  const about = [...limited, ...held.map(({ category }) => category.label), ...part];
  return SENTENCES[lang].titles.table(metricIn(metric, lang).label, names, about);
}

/** How to cite a table: creator, year, title, version, publisher, kind and address (DataCite order), in one line. */
export function citationOf(title: string, { selection, release }: Question): string {
  const query = writeSelection({ ...selection, release: release.number });
  return cited(title, release, selection.lang, `/api/v1/figures?${query}`);
}

/** A citation of what a release answers at an address, under a title in the same language. */
export function cited(title: string, release: Release, lang: Language, address: string): string {
  const day = release.publishedAt.slice(0, 10);
  const { citation } = SENTENCES[lang].titles;
  return `${citation(title, release.number, day, release.synthetic)} ${address}`;
}

function limitInWords({ id, categories }: Axis, lang: Language): string {
  const labels = categories.map(({ label }) => label);
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  const isRun = id === 'year' && Number(last) - Number(first) === labels.length - 1;
  if (isRun && labels.length > 1) return `${first}–${last}`;
  const named = labels.length <= NAMED_AT_MOST ? labels : labels.slice(0, NAMED_AT_MOST - 1);
  return SENTENCES[lang].titles.kept(named, labels.length - named.length);
}
