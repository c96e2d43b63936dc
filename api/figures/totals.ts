import { PARTY_AXES } from '#domain/aggregate';
import { whyRowsDoNotAddUp } from '#domain/counting';
import type { Dimension } from '#domain/dimension';
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
  | { readonly over: readonly Dimension[]; readonly basis: 'withheld'; readonly why: string };

/** The totals of a table: over each axis alone, then over all. An axis held at one code has none. */
export function planTotals(question: Question): readonly TotalPlan[] {
  const free = question.axes.filter((axis) => axis.limit !== 'one');
  const alone = free.map((axis) => [axis]);
  return (free.length > 1 ? [...alone, free] : alone).map((axes) => planTotal(question, axes));
}

/** Why the rows of an axis must not be added, in a sentence; `undefined` when they may be. */
export function whyNotAdded({ metric, source }: Question, axis: Axis): string | undefined {
  const why = whyRowsDoNotAddUp(metric, source.part, axis.id);
  if (why || axis.id !== 'crime' || !areNested(axis)) return why;
  return 'Rows do not add up, because some of the crimes asked for lie inside others.';
}

/**
 * The sets of axes by which the one statement groups: those of the table itself and of every total. An aggregate keeps `ALL`
 * as a row of its own on the party axis, so that axis always stays.
 */
export function groupings(question: Question): readonly (readonly Dimension[])[] {
  const all = question.axes.map((axis) => axis.id);
  const sets = planTotals(question).map((plan) => (plan.basis === 'withheld' ? [] : plan.counted));
  const kept = [[], ...sets].map((counted: readonly Dimension[]) =>
    all.filter((id) => isPartyAxis(id) || !counted.includes(id)),
  );
  return kept.filter((set, index) => kept.findIndex((other) => other.join() === set.join()) === index);
}

function planTotal(question: Question, axes: readonly Axis[]): TotalPlan {
  const over = axes.map((axis) => axis.id);
  const added = axes.filter((axis) => !hasOwnTotal(axis));
  const why = added.map((axis) => whyNotAdded(question, axis)).find((sentence) => sentence !== undefined);
  if (why) return { over, basis: 'withheld', why };
  const counted = axes.filter(hasOwnTotal).map((axis) => axis.id);
  return { over, basis: added.length > 0 ? 'published' : 'cases', counted };
}

/** Whether the aggregate has the cell of all rows of the axis together: never for a free choice of codes. */
function hasOwnTotal({ limit }: Axis): boolean {
  return limit === 'none' || limit === 'period';
}

function areNested({ categories }: Axis): boolean {
  return categories.some(({ code }) =>
    categories.some((other) => other.code !== code && code.startsWith(other.code)),
  );
}

function isPartyAxis(id: Dimension): boolean {
  return PARTY_AXES.some((axis) => axis === id);
}
