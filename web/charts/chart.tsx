import { useEffect, useRef } from 'react';
import styles from './chart.module.css';
import type { WalkPoint } from './chart-walk.ts';
import { init } from './echarts.ts';
import { drawInTurn } from './in-turn.ts';
import type { ChartOption } from './options/chart-option.ts';

type Drawn = ReturnType<typeof init>;

/**
 * The only owner of an ECharts instance: it draws an option, and shows one of its points as if it were pointed at. It has no words
 * for those who do not see it; whoever uses it gives them.
 */
export function Chart(props: {
  readonly option: ChartOption;
  readonly height: number;
  /** The point that is shown by mark and tooltip; `undefined` for none. */
  readonly shown?: WalkPoint | undefined;
  /** What a click on a point does; `undefined` for nothing. */
  readonly onClick?: ((seriesIndex: number, dataIndex: number) => void) | undefined;
}) {
  const { option, height, shown, onClick } = props;
  const element = useRef<HTMLDivElement>(null);
  const chart = useRef<Drawn>(null);

  useEffect(() => {
    if (!element.current) return undefined;
    const drawn = init(element.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const observer = new ResizeObserver(() => fillPlace(drawn));
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => drawInTurn(() => chart.current?.setOption(option, { notMerge: true })), [option]);

  useEffect(() => {
    if (!chart.current || !shown) return undefined;
    scrollTo(chart.current, shown);
    return showPoint(chart.current, shown);
  }, [shown]);

  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onClick) return undefined;
    const click = ({ seriesIndex = -1, dataIndex }: { seriesIndex?: number; dataIndex: number }) =>
      onClick(seriesIndex, dataIndex);
    drawn.on('click', click);
    return () => {
      if (!drawn.isDisposed()) drawn.off('click', click);
    };
  }, [onClick]);

  return <div ref={element} className={styles.canvas} style={{ height }} />;
}

/** Draws anew when the place has another size; an observer also calls when it begins, and drawing twice is dear. */
function fillPlace(chart: Drawn): void {
  const { clientWidth, clientHeight } = chart.getDom();
  if (clientWidth !== chart.getWidth() || clientHeight !== chart.getHeight()) chart.resize();
}

/** Brings a point into view where the chart is wider than its place. */
function scrollTo(chart: Drawn, point: WalkPoint): void {
  const place = chart.getDom().closest('[data-scrolls]');
  const x = pixelOf(chart, point)?.[0];
  if (place && x !== undefined) place.scrollLeft = x - place.clientWidth / 2;
}

function pixelOf(chart: Drawn, { seriesIndex, spot }: WalkPoint): readonly number[] | undefined {
  const pixel = spot && chart.convertToPixel({ seriesIndex }, [...spot]);
  return Array.isArray(pixel) ? pixel : undefined;
}

/** Shows a point and gives back what hides it again. A point without a value has no mark, so its tooltip stands at its spot. */
function showPoint(chart: Drawn, point: WalkPoint): () => void {
  const { seriesIndex, dataIndex, figure } = point;
  chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
  const [x, y] = (figure.value === null ? pixelOf(chart, point) : undefined) ?? [];
  const where = x === undefined || y === undefined ? { seriesIndex, dataIndex } : { x, y };
  chart.dispatchAction({ type: 'showTip', ...where });
  return () => {
    if (chart.isDisposed()) return;
    chart.dispatchAction({ type: 'downplay', seriesIndex, dataIndex });
    chart.dispatchAction({ type: 'hideTip' });
  };
}
