import type { FigureStatus } from '#domain/codes/figure-status';
import type { DataTable, TableDimension, Total } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { labelOf, metricIn } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import { releaseIn } from '#domain/labels/release-in';
import { sayIn } from '#domain/labels/sentences';
import { writeSelection } from '#domain/selection';
import { keptWithRelease } from '../kept-with-release.ts';
import type { Axis } from './axes.ts';
import { coverageOf } from './coverage-of.ts';
import { figuresOf, type Reading } from './figures-of.ts';
import { notesOf } from './notes.ts';
import type { FigureAt, Place } from './place.ts';
import type { Question } from './question.ts';
import { sumOf } from './sum.ts';
import { citationOf, titleOf } from './title.ts';
import { planTotals, type TotalPlan, whyNotAdded } from './totals.ts';

/** Shapes what was read, from its release and the one before, into the table that answers a question. Pure. */
export function shape(question: Question, now: Reading, before?: Reading): DataTable {
  const { selection, metric, source, axes, held } = question;
  const { lang } = selection;
  const { found } = now;
  const figureAt = figuresOf(question, now, before);
  const places = placesOf(axes);
  const figures = places.map(figureAt);
  const totals = planTotals(question).map((plan) => totalOf(plan, question, figureAt));
  const title = titleOf(question);
  return {
    title,
    metric: metricIn(metric, lang),
    clock: { code: selection.clock, label: labelOf('clock', selection.clock, lang) },
    part: source.part && { code: source.part, label: labelOf('part', source.part, lang) },
    selection,
    query: writeSelection(selection),
    release: releaseWords(found, lang),
    dimensions: axes.map((axis) => dimensionOf(question, axis)),
    fixed: held.map(({ id, category }) => ({
      dimension: id,
      label: labelOf('dimension', id, lang),
      category,
    })),
    figures,
    totals,
    notes: notesOf(question, found, { places, figures, totals }),
    symbols: symbolsOf(
      [...figures, ...totals.flatMap((total) => (total.basis === 'withheld' ? [] : total.figures))],
      lang,
    ),
    coverage: coverageOf(question, found),
    citation: citationOf(title, question),
  };
}

/** The release in the words of a language. */
const releaseWords = keptWithRelease(({ release }, lang: Language) => releaseIn(release, lang));

function dimensionOf(question: Question, axis: Axis): TableDimension {
  const whyNot = whyNotAdded(question, axis);
  const { lang } = question.selection;
  return {
    id: axis.id,
    label: labelOf('dimension', axis.id, lang),
    categories: axis.categories,
    additive: whyNot === undefined,
    ...(whyNot ? { whyNot: sayIn(lang, whyNot) } : {}),
  };
}

function totalOf(plan: TotalPlan, { axes, selection }: Question, figureAt: FigureAt): Total {
  if (plan.basis === 'withheld') return { ...plan, why: sayIn(selection.lang, plan.why) };
  const { over, basis, counted } = plan;
  const remaining = axes.filter(({ id }) => !over.includes(id));
  const added = placesOf(axes.filter(({ id }) => over.includes(id) && !counted.includes(id)));
  const figures = placesOf(remaining).map((place) =>
    sumOf(added.map((part) => figureAt({ ...place, ...part }))),
  );
  return { over, basis, figures };
}

/** All places of some axes, the last one varying fastest. */
function placesOf(axes: readonly Axis[]): readonly Place[] {
  return axes.reduce<readonly Place[]>(
    (places, { id, categories }) =>
      places.flatMap((place) => categories.map(({ code }) => ({ ...place, [id]: code }))),
    [{}],
  );
}

function symbolsOf(figures: readonly Figure[], lang: Language): DataTable['symbols'] {
  const occurring = new Set(figures.flatMap((figure): readonly FigureStatus[] => figure.status));
  return [...occurring].map((status) => ({ status, label: labelOf('figure_status', status, lang) }));
}
