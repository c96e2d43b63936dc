import { Component, lazy, type ReactNode, Suspense } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Drawing } from './drawing.ts';
import { FRAME_WORDS } from './frame-words.ts';

/** ECharts comes in a file of its own, after the words and the tables are on the page. */
const Chart = lazy(async () => ({ default: (await import('./chart.tsx')).Chart }));

/** A map brings its kind of chart and the outlines of the States in files of their own. */
const MapChart = lazy(async () => {
  const [chart, world] = await Promise.all([import('./chart.tsx'), import('./map/world.ts')]);
  await world.loadWorld();
  return { default: chart.Chart };
});

/** A chart that keeps its place while it loads, and says so when it cannot be drawn. */
export function LazyChart(
  props: Pick<Drawing, 'option' | 'height'> & Partial<Drawing> & { readonly summary: string },
) {
  const Drawn = props.outlines ? MapChart : Chart;
  return (
    <DrawnOrSaid>
      <Suspense fallback={<div style={{ height: props.height }} />}>
        <Drawn {...props} />
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
    return <NotDrawn />;
  }
}

function NotDrawn() {
  return <p>{useWords(FRAME_WORDS)('notDrawn')}</p>;
}
