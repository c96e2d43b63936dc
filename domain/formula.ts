import type { CaseAxis } from './aggregate.ts';
import type { Clock, Scope } from './codes/counting-axes.ts';
import type { Outcome } from './codes/outcome.ts';
import type { Dimension } from './dimension.ts';
import type { Quantity } from './quantity.ts';
import type { DurationKind, RequestMeasure, RequestSide } from './request-aggregate.ts';

/** Which cases a number counts: those with one of some codes on an axis, or those with none of them. */
export type Condition =
  | { readonly axis: 'scope'; readonly in: readonly Scope[] }
  | { readonly axis: 'outcome'; readonly in?: readonly Outcome[]; readonly notIn?: readonly Outcome[] };

/**
 * Cases: all of them or those that meet a condition, on the clock of the selection, on one of its own, or on several together. `states`: each counts
 * as many times as it has States; `per-state`: each counts one n-th, so that its n States share it.
 */
export type CaseCount = {
  readonly where?: Condition;
  readonly clock?: Clock | readonly Clock[];
  readonly weight?: 'states' | 'per-state';
};

/**
 * How a metric is made from the measures of an aggregate.
 * `ratio`: `times` a numerator over a denominator, both of the same scope (CR-7). With `over`, the denominator is that of all
 * rows of the dimension together, so that a row is a share of the whole; the table must then have one of these dimensions, and
 * codes `outside` are in no denominator.
 * `quantile`: the number of States that so great a share of the cases does not exceed; at one half, the median.
 * `distinct`: of how many different codes of an axis there are cases.
 * `requests`, `request-ratio`: of requests between States instead of cases; with `other`, of those with bodies on the other side. `duration`: a quantile of whole days. `duration-count`: how many of
 * those there are of which a `duration` is the quantile.
 * `change`: from the figures of another metric, year by year; of a share in percentage points. `rate`: another metric for each so many people of the State.
 * `revision`: another metric, less that of the release before. `reporting`: not of cases, but of who delivered.
 */
export type Formula =
  | ({ readonly kind: 'cases' } & CaseCount)
  | { readonly kind: 'sum'; readonly quantity: Quantity }
  | {
      readonly kind: 'ratio';
      readonly numerator: CaseCount;
      readonly denominator: CaseCount;
      readonly over?: readonly Dimension[];
      readonly outside?: readonly string[];
      readonly times: number;
    }
  | { readonly kind: 'quantile'; readonly value: 'states'; readonly at: number }
  | { readonly kind: 'distinct'; readonly axis: 'partner' }
  | {
      readonly kind: 'requests';
      readonly side: RequestSide;
      readonly count: RequestMeasure;
      readonly other?: 'bodies';
    }
  | {
      readonly kind: 'request-ratio';
      readonly side: RequestSide;
      readonly numerator: RequestMeasure;
      readonly denominator: RequestMeasure;
      readonly over?: readonly Dimension[];
      readonly times: number;
    }
  | { readonly kind: 'duration'; readonly days: DurationKind; readonly at: number }
  | { readonly kind: 'duration-count'; readonly days: DurationKind }
  | { readonly kind: 'change'; readonly of: string; readonly in?: 'points' }
  | { readonly kind: 'rate'; readonly of: string; readonly per: number }
  | { readonly kind: 'revision'; readonly of: string }
  | { readonly kind: 'reporting' };

const COUNTED_AXES = ['outcome', 'scope', 'states'] as const satisfies readonly CaseAxis[];

/** The case axes that an aggregate must keep apart for a formula, because it counts by their codes. */
export function axesOfFormula(formula: Formula): readonly CaseAxis[] {
  const used = new Set(countsOf(formula).flatMap(({ where, weight }) => [where?.axis, weight && 'states']));
  return COUNTED_AXES.filter((axis) => used.has(axis) || (axis === 'states' && formula.kind === 'quantile'));
}

/** The clocks of its own on which a formula counts; none: it counts on that of the selection. */
export function clocksOfFormula(formula: Formula): readonly Clock[] {
  return [...new Set(countsOf(formula).flatMap(({ clock }) => clock ?? []))];
}

/** The cases that a formula counts. */
function countsOf(formula: Formula): readonly CaseCount[] {
  switch (formula.kind) {
    case 'cases':
      return [formula];
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'sum':
    case 'quantile':
    case 'distinct':
    case 'requests':
    case 'request-ratio':
    case 'duration':
    case 'duration-count':
    case 'change':
    case 'rate':
    case 'revision':
    case 'reporting':
      return [];
    default:
      throw new Error(`unknown formula: ${formula satisfies never}`);
  }
}

/**
 * The dimensions of which a formula needs every row, whatever a filter keeps: those of a whole, and the years of a change. `base`: the
 * formula of which it is made, or itself.
 */
export function readsAllOf(
  formula: Formula,
  base: Formula,
  dimensions: readonly Dimension[],
): readonly Dimension[] {
  const whole = wholeOver(base, dimensions);
  const isOfYears = formula.kind === 'change' && dimensions.includes('year');
  return [...(whole ? [whole] : []), ...(isOfYears ? (['year'] as const) : [])];
}

/** Whether a code is left out of the denominator of a ratio, so that no share of it can be given. */
export function isOutsideRatio(formula: Formula, code: string): boolean {
  return formula.kind === 'ratio' && formula.outside?.includes(code) === true;
}

/** The dimension of a table over which the denominator of a share is taken whole; `undefined` where there is none. */
export function wholeOver(formula: Formula, dimensions: readonly Dimension[]): Dimension | undefined {
  if (formula.kind !== 'ratio' && formula.kind !== 'request-ratio') return undefined;
  return formula.over?.find((dimension) => dimensions.includes(dimension));
}
