import type { Drawing } from '../charts/drawing.ts';
import { init } from '../charts/echarts.ts';

/** A chart without a page is as wide as a column of text; the picture then fits itself to its place. */
const WIDTH = 760;

/** A drawing as the text of an SVG picture, without rules of its own (a page may forbid them) and without what moves. */
export function drawnSvg({ option, height, minWidth = 0 }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: Math.max(WIDTH, minWidth), height });
  try {
    chart.setOption({ ...option, animation: false, tooltip: { show: false } });
    return chart.renderToSVGString({ useViewBox: true }).replaceAll(/<style[\s\S]*?<\/style>/g, '');
  } finally {
    chart.dispose(); // a chart that lives keeps the process alive
  }
}
