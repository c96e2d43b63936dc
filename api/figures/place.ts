import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';

/** Where a cell lies: a code on each axis that is not summed up. */
export type Place = Readonly<Partial<Record<Dimension, string>>>;

/** The figure at any place of a question. */
export type FigureAt = (place: Place) => Figure;
