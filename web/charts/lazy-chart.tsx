import { Component, lazy, type ReactNode, Suspense } from 'react';
import type { ChartOption } from './options/chart-option.ts';

/** ECharts comes in a file of its own, after the words and the tables are on the page. */
const Chart = lazy(() => import('./chart.tsx').then((module) => ({ default: module.Chart })));

/** A chart that keeps its place while it loads, and says so when it cannot be drawn. */
export function LazyChart(props: {
  readonly option: ChartOption;
  readonly summary: string;
  readonly height: number;
}) {
  return (
    <DrawnOrSaid>
      <Suspense fallback={<div style={{ height: props.height }} />}>
        <Chart {...props} />
      </Suspense>
    </DrawnOrSaid>
  );
}

/** React offers no other way to catch a failure of what is drawn inside than a class. */
class DrawnOrSaid extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <p>The chart could not be drawn. The table below has all of its figures.</p>;
  }
}
