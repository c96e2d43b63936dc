import type { Place, Walk } from './chart-walk.ts';
import type { Legend } from './legend.ts';
import type { ChartOption } from './options/chart-option.ts';

/** A chart ready to be drawn: what every `draw…` function of `options/` makes of figures. */
export type Drawing = {
  readonly kind: 'lines' | 'panels' | 'bars' | 'heat' | 'map' | 'distribution' | 'sides' | 'gap' | 'number';
  readonly option: ChartOption;
  /** Height in pixels. */
  readonly height: number;
  /** The points that the keys lead to and that are said. */
  readonly walk: Walk;
  /** Where colours or patterns have a meaning that stands nowhere in the plot. */
  readonly legend?: Legend;
  /** Below this width, in pixels, the chart scrolls sideways in its place. */
  readonly minWidth?: number;
  /** The outlines that must be there before it is drawn. */
  readonly outlines?: 'world';
};

/** Where a point of a chart leads, by Enter and by a click, for charts whose points have pages. */
export type Opening = { readonly onOpen?: ((place: Place) => void) | undefined };
