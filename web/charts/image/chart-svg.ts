import { init } from '../echarts.ts';
import type { ChartOption } from '../options/chart-option.ts';

/** A chart as SVG at rest, drawn apart from the one on the page: nothing is pointed at, nothing moves. */
export function chartSvg(option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
