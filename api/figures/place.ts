import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { yearOfTime } from '#domain/time-list';

/** Where a cell lies: a code on each axis that is not summed up. */
export type Place = Readonly<Partial<Record<Dimension, string>>>;

/** The figure at any place of a question. */
export type FigureAt = (place: Place) => Figure;

/**
 * The year in which a place lies: that of its month or quarter, which a held period may contain, else its own, `ZZ` or `ALL`;
 * `undefined` where it has none.
 */
export function yearAt({ month, quarter, year }: Place): string | undefined {
  const time = month ?? quarter;
  return (time && yearOfTime(time)) || year;
}
