import type { Drawing } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { chartSvg } from './chart-svg.ts';
import { fontFace } from './font-face.ts';
import { type ImageTexts, imageDocument } from './image-document.ts';

/** A chart of a figure, with its name where there are several. */
export type NamedDrawing = { readonly drawing: Drawing; readonly name?: string | undefined };

/** A whole figure as one SVG, as it looks on the page. */
export async function figureImage(
  drawings: readonly NamedDrawing[],
  texts: ImageTexts,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): Promise<string> {
  const parts = drawings.map(({ drawing: { option, height, legend, minWidth = 0 }, name }) => ({
    svg: chartSvg(option, Math.max(width, minWidth), height),
    height,
    name,
    legend,
  }));
  const widest = Math.max(width, ...drawings.map(({ drawing }) => drawing.minWidth ?? 0));
  return imageDocument({ parts, texts, palette, width: widest, fontFace: await fontFace() });
}
