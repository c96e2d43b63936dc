import { plainText } from '../../plain-text.ts';
import type { Voice } from '../../words/voice.ts';
import type { ShownChart } from '../figure-context.ts';
import type { ImageTexts } from '../image/image-document.ts';
import { readPalette } from '../palette.ts';
import { summaryOf } from '../spoken.ts';

const WIDEST = 960;
const NARROWEST = 480;
const PAGE_MARGIN = 40;
const LONGEST_NAME = 60;

/** The charts of a figure as a file of an image. What draws it comes only when it is asked for. */
export async function pictureOf(
  format: 'svg' | 'png',
  charts: readonly ShownChart[],
  texts: Omit<ImageTexts, 'summary'>,
  voice: Voice,
): Promise<Blob> {
  const [{ figureImage }, { pngOf }] = await Promise.all([
    import('../image/figure-image.ts'),
    import('../image/png.ts'),
  ]);
  if (charts.length === 0) throw new Error('the figure has no chart yet');
  const summary = charts.map(({ drawing }) => summaryOf(drawing, voice)).join(' ');
  const whole = { ...texts, summary };
  const width = widthFor(document.documentElement.clientWidth);
  const svg = await figureImage(charts, whole, { palette: readPalette(), width });
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : pngOf(svg);
}

/** An image is as wide as the page, neither too narrow to be read nor wider than a page of a report. */
export function widthFor(pageWidth: number): number {
  return Math.max(NARROWEST, Math.min(WIDEST, pageWidth - PAGE_MARGIN));
}

/** A file by the title of its figure: `liaison-spain-cases-rose.svg`. */
export function fileName(title: string, format: string): string {
  const plain = plainText(title);
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, LONGEST_NAME);
  return `liaison-${words.replaceAll(/^-|-$/g, '')}.${format}`;
}
