import type { Random } from './random.ts';

/** Draws one of a fixed set of values, each as often as its weight says. */
export type Draw<Value> = (random: Random) => Value;

/**
 * Prepares a draw from values with weights (any scale; 0 = never).
 * Errors: throws when no value has a weight above 0.
 */
export function drawFrom<Value>(choices: Iterable<readonly [Value, number]>): Draw<Value> {
  const possible = [...choices].filter(([, weight]) => weight > 0);
  const last = possible.at(-1);
  if (last === undefined) throw new Error('nothing to draw from: no choice has a weight above 0');
  const ends = Float64Array.from(runningSums(possible.map(([, weight]) => weight)));
  const sum = ends.at(-1) ?? 0;
  return (random) => (possible[firstAbove(ends, random.unit() * sum)] ?? last)[0];
}

/** Prepares a draw from a record of weights. */
export function drawKey<Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Draw<Key> {
  // The entries of a record of weights are exactly its keys and numbers; TypeScript widens the keys to string.
  return drawFrom(Object.entries(weights) as [Key, number][]);
}

function runningSums(weights: readonly number[]): readonly number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** The first position whose value is above `limit`, by halving. */
function firstAbove(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
