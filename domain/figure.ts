import type { Flag, Reason } from './codes/figure-status.ts';

/** In how many of the cases counted a quantity is known (CR-8). */
export type Coverage = { readonly known: number; readonly of: number };

/** Numerator and denominator of a ratio, both of the same scope (CR-7). */
type Ratio = { readonly numerator: number; readonly denominator: number };

/**
 * A number with its status, or the reason why there is none. A missing number is never zero, so the two shapes cannot be
 * mixed up: `value` is a number exactly when no letter stands in its place. A sum that no case states still says over how many
 * cases, so that totals of figures do not lose them.
 */
export type Figure =
  | {
      readonly value: number;
      readonly status: readonly Flag[];
      readonly coverage?: Coverage;
      readonly ratio?: Ratio;
    }
  | { readonly value: null; readonly status: readonly [Reason]; readonly coverage?: Coverage };

/** A figure that has no value, and why; for a sum, over how many cases. */
export function withoutValue(reason: Reason, coverage?: Coverage): Figure {
  return { value: null, status: [reason], ...(coverage && { coverage }) };
}
