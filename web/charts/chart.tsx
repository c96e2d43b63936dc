import { useEffect, useRef } from 'react';
import { init } from './echarts.ts';
import type { ChartOption } from './options/chart-option.ts';

/**
 * The only owner of an ECharts instance. One picture for speech (`role="img"` with the summary as its name); the table
 * beside it has every figure.
 */
export function Chart(props: {
  readonly option: ChartOption;
  readonly summary: string;
  readonly height: number;
}) {
  const { option, summary, height } = props;
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(null);

  useEffect(() => {
    if (!element.current) return undefined;
    const drawn = init(element.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);

  return <div ref={element} role="img" aria-label={summary} style={{ height }} />;
}
