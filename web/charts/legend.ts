import type { Decal } from './patterns.ts';

/** One sign of a legend: its colour, its pattern, the letter in it, and what it means. */
export type LegendSign = {
  readonly fill: string;
  readonly pattern?: Decal | undefined;
  readonly letter?: string | undefined;
  /** A mark instead of a piece of colour. */
  readonly shape?: 'circle' | 'diamond';
  readonly label: string;
};

/** What colours and patterns of a chart mean; `title` says of what, in the unit. */
export type Legend = { readonly title: string; readonly signs: readonly LegendSign[] };
