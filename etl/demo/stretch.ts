import type { Random } from './random.ts';

/**
 * Quantiles of log-normal distributions with median 1, at 0, 5, ..., 100 percent (the ends cut at 1 and 99 percent), kept
 * as numbers because `Math.exp` may differ in the last bit from machine to machine.
 */
const QUANTILES = {
  /** Sigma 0.5: durations that people plan for. */
  narrow: [
    0.31, 0.44, 0.53, 0.6, 0.66, 0.71, 0.77, 0.82, 0.88, 0.94, 1, 1.06, 1.14, 1.21, 1.3, 1.4, 1.52, 1.68, 1.9,
    2.28, 3.2,
  ],
  /** Sigma 1: durations and amounts with a long tail. */
  wide: [
    0.1, 0.19, 0.28, 0.36, 0.43, 0.51, 0.59, 0.68, 0.78, 0.88, 1, 1.13, 1.29, 1.47, 1.69, 1.96, 2.32, 2.82,
    3.6, 5.18, 10.2,
  ],
} as const;

/** A factor around 1, drawn from a log-normal distribution: what a median is multiplied by. */
export function drawStretch(random: Random, spread: keyof typeof QUANTILES): number {
  const quantiles = QUANTILES[spread];
  const place = random.unit() * (quantiles.length - 1);
  const below = Math.floor(place);
  const [low, high] = [quantiles[below] ?? 1, quantiles[below + 1] ?? 1];
  return low + (high - low) * (place - below);
}
