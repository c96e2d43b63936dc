import { CLOCK, PART } from '#domain/codes/counting-axes';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import type { DataTable, TableDimension, Total } from '#domain/data-table';
import { DIMENSIONS } from '#domain/dimension';
import { type Figure, withoutValue } from '#domain/figure';
import { writeSelection } from '#domain/selection';
import type { Axis } from './axes.ts';
import { type CellRow, figuresAt, type Place } from './cells.ts';
import { notesOf } from './notes.ts';
import type { Question } from './question.ts';
import { citationOf, titleOf } from './title.ts';
import { planTotals, type TotalPlan, whyNotAdded } from './totals.ts';

/** Shapes the rows of the statement into the table that answers a question. Pure. */
export function shape(
  question: Question,
  rows: readonly CellRow[],
  notReported: ReadonlySet<string>,
): DataTable {
  const { selection, metric, release, source, axes, held } = question;
  const figureAt = figuresAt(question, rows, notReported);
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
    notes: notesOf(question, figures, totals),
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

/** Published figures added up: those that have a value, marked unreliable when one has none. One figure stays itself. */
function sumOf(figures: readonly Figure[]): Figure {
  const [first] = figures;
  if (!first) return { value: 0, status: [] };
  if (figures.length === 1) return first;
  const valued = figures.filter((figure) => figure.value !== null);
  if (valued.length === 0) return first.value === null ? withoutValue(first.status[0]) : first;
  const flags = new Set(valued.flatMap((figure) => figure.status));
  if (valued.length < figures.length) flags.add('u');
  const coverage = coverageOf(valued);
  return {
    value: valued.reduce((sum, { value }) => sum + value, 0),
    status: [...flags],
    ...(coverage ? { coverage } : {}),
  };
}

function coverageOf(figures: readonly Extract<Figure, { readonly value: number }>[]) {
  const known = figures.flatMap(({ coverage }) => coverage ?? []);
  if (known.length === 0) return undefined;
  return {
    known: known.reduce((sum, each) => sum + each.known, 0),
    of: known.reduce((sum, each) => sum + each.of, 0),
  };
}

function symbolsOf(figures: readonly Figure[]): DataTable['symbols'] {
  const occurring = new Set(
    figures.flatMap((figure): readonly (keyof typeof FIGURE_STATUS)[] => figure.status),
  );
  return [...occurring].map((status) => ({ status, label: FIGURE_STATUS[status] }));
}
