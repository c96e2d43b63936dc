/** A class of values: those from `from` on that are below `below`; the last class has no end. */
export type ValueClass = { readonly from: number; readonly below: number | undefined };

/** So many classes can be told apart and remembered. */
const MOST_CLASSES = 5;

/**
 * Classes with about as many values in each, their limits rounded so that they can be read. Zeros form no class: they are drawn
 * apart, and the limits are of the values that are not zero. Few different values make fewer classes.
 */
export function classesOf(values: readonly number[]): readonly ValueClass[] {
  const sorted = values.filter((value) => value !== 0).toSorted((a, b) => a - b);
  const [smallest] = sorted;
  if (smallest === undefined) return [];
  const limits = quantiles(sorted).map((limit, index, all) =>
    rounded(limit, limit - (all[index - 1] ?? smallest)),
  );
  const largest = sorted.at(-1) ?? smallest;
  const starts = [...new Set([smallest, ...limits.filter((limit) => limit > smallest && limit <= largest)])];
  return starts.map((from, index) => ({ from, below: starts[index + 1] }));
}

/** The class of a value, counted from 0; -1 for zero, which is in none. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return value === 0 ? -1 : classes.findLastIndex(({ from }) => value >= from);
}

/** The first value of each class after the first. */
function quantiles(sorted: readonly number[]): readonly number[] {
  const places = Array.from({ length: MOST_CLASSES - 1 }, (_, index) => (index + 1) / MOST_CLASSES);
  return places.map((place) => sorted[Math.floor(place * sorted.length)] ?? 0);
}

/** To half the power of ten of its distance from the limit before, so that limits stay apart; whole numbers stay whole. */
function rounded(value: number, distance: number): number {
  if (distance <= 0) return value;
  const half = 10 ** Math.floor(Math.log10(distance)) / 2;
  const step = Number.isInteger(value) ? Math.max(1, Math.floor(half)) : half;
  return Number((Math.round(value / step) * step).toPrecision(12));
}
