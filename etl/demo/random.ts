/** A stream of random numbers that a seed fixes: the same on every machine, because only whole 32-bit steps are used. */
export type Random = {
  /** A number from 0 to below 1, of 32 bits. */
  unit(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
};

const TWO_32 = 2 ** 32;

/**
 * The generator xoshiro128** (Blackman and Vigna, 2018), its state filled from the seed by SplitMix32.
 * Errors: throws for a seed that is not a whole number from 0 to 2^32 - 1.
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) {
    throw new Error(`a seed is a whole number from 0 to ${TWO_32 - 1}, not ${seed}`);
  }
  const next = xoshiro(splitMix(seed));
  return {
    unit: () => next() / TWO_32,
    below: (limit) => Math.floor((next() / TWO_32) * limit),
    chance: (probability) => next() / TWO_32 < probability,
  };
}

/** SplitMix32: a counter of odd step, mixed by two multiplications (the 32-bit finaliser of MurmurHash3). */
function splitMix(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    const first = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return second ^ (second >>> 16);
  };
}

function xoshiro(fill: () => number): () => number {
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
