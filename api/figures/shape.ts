import { CLOCK, PART } from '#domain/codes/counting-axes';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import type { DataTable, TableDimension, Total } from '#domain/data-table';
import { DIMENSIONS } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { writeSelection } from '#domain/selection';
import type { FoundRelease } from '../release.query.ts';
import type { Axis } from './axes.ts';
import { type CellRow, figuresAt, type Place } from './cells.ts';
import { notesOf } from './notes.ts';
import type { Question } from './question.ts';
import { sumOf } from './sum.ts';
import { citationOf, titleOf } from './title.ts';
import { planTotals, type TotalPlan, whyNotAdded } from './totals.ts';

/** Shapes the rows of the statement into the table that answers a question. Pure. */
export function shape(question: Question, rows: readonly CellRow[], found: FoundRelease): DataTable {
  const { selection, metric, release, source, axes, held } = question;
  const figureAt = figuresAt(question, rows, found.notReported);
  const figures = placesOf(axes).map(figureAt);
  const totals = planTotals(question).map((plan) => totalOf(plan, axes, figureAt));
  const title = titleOf(question);
  return {
    title,
    metric,
    clock: { code: selection.clock, label: CLOCK[selection.clock] },
    part: source.part && { code: source.part, label: PART[source.part] },
    selection,
    query: writeSelection(selection),
    release,
    dimensions: axes.map((axis) => dimensionOf(question, axis)),
    fixed: held.map(({ id, category }) => ({ dimension: id, label: DIMENSIONS[id], category })),
    figures,
    totals,
    notes: notesOf(question, found, figures, totals),
    symbols: symbolsOf([
      ...figures,
      ...totals.flatMap((total) => (total.basis === 'withheld' ? [] : total.figures)),
    ]),
    citation: citationOf(title, question),
  };
}

function dimensionOf(question: Question, axis: Axis): TableDimension {
  const whyNot = whyNotAdded(question, axis);
  return {
    id: axis.id,
    label: DIMENSIONS[axis.id],
    categories: axis.categories,
    additive: whyNot === undefined,
    ...(whyNot ? { whyNot } : {}),
  };
}

function totalOf(plan: TotalPlan, axes: readonly Axis[], figureAt: (place: Place) => Figure): Total {
  if (plan.basis === 'withheld') return plan;
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

function symbolsOf(figures: readonly Figure[]): DataTable['symbols'] {
  const occurring = new Set(
    figures.flatMap((figure): readonly (keyof typeof FIGURE_STATUS)[] => figure.status),
  );
  return [...occurring].map((status) => ({ status, label: FIGURE_STATUS[status] }));
}
