import type { Decal, PatternKind } from './patterns.ts';

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

/** Size of a sign in pixels. */
export const SIGN_SIZE = { width: 28, height: 16 } as const;

const BOX = 'M0.5 0.5h27v15h-27z';
const MARK = { circle: 'M8 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z', diamond: 'M14 1l7 7l-7 7l-7 -7z' } as const;
const STROKES: Readonly<Partial<Record<PatternKind, string>>> = {
  suppressed: 'M1 15L15 1M6 15L20 1M11 15L25 1M16 15L27 4M21 15L27 9M1 10L10 1M1 5L5 1',
  none: 'M1 4.5H27M1 11.5H27',
  upright: 'M4.5 1V15M10.5 1V15M16.5 1V15M22.5 1V15',
  provisional: 'M1 1L15 15M8 1L22 15M15 1L27 13M1 8L8 15',
};
const DOT = 'a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0z';

/** What a sign is drawn of, as paths in a box of `SIGN_SIZE`: for the legend on the page and for that in an image. */
export function signShapes({ pattern, letter, shape }: LegendSign) {
  return {
    outline: shape ? MARK[shape] : BOX,
    strokes: pattern && STROKES[pattern.kind],
    dots: pattern?.kind === 'not-reported' ? dots() : undefined,
    letter,
    /** The ground of the letter, so that no pattern crosses it. */
    ground: letter && 'M9 2h10v12h-10z',
  };
}

function dots(): string {
  const rows = [4, 12].map((y) => [3, 9, 15, 21].map((x) => `M${x} ${y}${DOT}`).join(''));
  return rows.join('');
}
