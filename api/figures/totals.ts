import { isSharedAmong, whyRowsDoNotAddUp } from '#domain/additivity';
import { partyOfPairs } from '#domain/aggregate';
import type { Dimension } from '#domain/dimension';
import type { Sentence } from '#domain/labels/sentence';
import { hasRowOfAll, type Source } from '#domain/source';
import type { Axis } from './axes.ts';
import type { Question } from './question.ts';

/**
 * How one total is made. `over`: the axes summed up. `counted`: those of them whose cell `ALL` is read; the others are
 * added up from what is published. `withheld`: there is no such total, and why.
 */
export type TotalPlan =
  | {
      readonly over: readonly Dimension[];
      readonly basis: 'cases' | 'published';
      readonly counted: readonly Dimension[];
    }
  | { readonly over: readonly Dimension[]; readonly basis: 'withheld'; readonly why: Sentence };

/** The totals of a table: over each axis alone, then over all. An axis held at one code has none. */
export function planTotals(question: Question): readonly TotalPlan[] {
  const free = question.axes.filter((axis) => axis.limit !== 'one');
  const alone = free.map((axis) => [axis]);
  return (free.length > 1 ? [...alone, free] : alone).map((axes) => planTotal(question, axes));
}

/** Why the rows of an axis must not be added, in a sentence; `undefined` when they may be. */
export function whyNotAdded(question: Question, axis: Axis): Sentence | undefined {
  const { metric, source } = question;
  if (isOfPairs(question, axis)) return (say) => say.additivity.pairs();
  const why = whyRowsDoNotAddUp(metric, source.part, axis.id);
  if (why || axis.id !== 'crime' || !areNested(axis)) return why;
  return (say) => say.additivity.nestedCrimes();
}

/**
 * The sets of axes by which the one statement groups: those of the table itself, of every total, and of their wholes. An aggregate keeps `ALL`
 * as a row of its own on a list axis, so that axis always stays.
 */
export function groupings(question: Question): readonly (readonly Dimension[])[] {
  const all = question.axes.map((axis) => axis.id);
  const sets = planTotals(question).map((plan) => (plan.basis === 'withheld' ? [] : plan.counted));
  const wholes = question.whole ? [[], ...sets].map((set) => [...set, question.whole]) : [];
  const kept = [[], ...sets, ...wholes].map((counted: readonly (Dimension | undefined)[]) =>
    all.filter((id) => hasRowOfAll(question.source, id) || !counted.includes(id)),
  );
  return kept.filter((set, index) => kept.findIndex((other) => other.join() === set.join()) === index);
}

function planTotal(question: Question, axes: readonly Axis[]): TotalPlan {
  const over = axes.map((axis) => axis.id);
  const added = axes.filter((axis) => !hasOwnTotal(question, axis));
  const why = added.map((axis) => whyNotAdded(question, axis)).find((sentence) => sentence !== undefined);
  if (why) return { over, basis: 'withheld', why };
  const counted = axes.filter((axis) => hasOwnTotal(question, axis)).map((axis) => axis.id);
  return { over, basis: added.length > 0 ? 'published' : 'cases', counted };
}

/**
 * Whether the aggregate has the cell of all rows of the axis together: never for a free choice of codes, for the parties of pairs,
 * nor where each row is of its own.
 */
function hasOwnTotal(question: Question, axis: Axis): boolean {
  if (axis.limit !== 'none' && axis.limit !== 'period') return false;
  return !isOfPairs(question, axis) && !isOfEachRow(question, axis);
}

/**
 * Years together have no change from the year before, and neither they nor States together a population; a stock is one of each
 * year; and what States share is not what the cases of all together are.
 */
function isOfEachRow({ metric, base, source }: Question, { id }: Axis): boolean {
  const { kind } = metric.formula;
  if (id === 'year') return kind === 'change' || kind === 'rate' || isStock(source);
  return (kind === 'rate' && id === 'country') || isSharedAmong(base, id);
}

/** Pairs have no row of all countries, or all agencies, together. */
function isOfPairs({ source }: Question, { id }: Axis): boolean {
  return source.kind === 'cases' && partyOfPairs(source.aggregate) === id;
}

function isStock(source: Source): boolean {
  return source.kind === 'cases' && source.clocks.includes('OPEN_AT_END');
}

function areNested({ categories }: Axis): boolean {
  return categories.some(({ code }) =>
    categories.some((other) => other.code !== code && code.startsWith(other.code)),
  );
}
