import type { Coverage } from '#domain/figure';

/** A number, or the letter in its place: `z` not applicable, `m` not known, `x` not reported. Sums say in how many cases they are known. */
export type NaiveFigure = {
  readonly value: number | 'z' | 'm' | 'x';
  readonly coverage?: Coverage;
  /** Of a share: of how many it is one. */
  readonly of?: number;
  /** Of requests: whether any of them is told by others alone. */
  readonly isBorrowed?: boolean;
};

/** A share of some things; none of nothing (CR-7). */
export function share(part: number, whole: number, times: number): NaiveFigure {
  return whole === 0 ? { value: 'z' } : { value: (times * part) / whole, of: whole };
}

/** The value that half do not exceed; between two, their mean. Of nothing there is none. */
export function median(values: readonly number[]): NaiveFigure {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? { value: 'z' } : { value: (lower + upper) / 2 };
}

/** The smallest of the values that nine in ten do not exceed. Of nothing there is none. */
export function ninetieth(values: readonly number[]): NaiveFigure {
  const enough = values
    .toSorted((a, b) => a - b)
    .find((value) => 10 * values.filter((other) => other <= value).length >= 9 * values.length);
  return { value: enough ?? 'z' };
}
