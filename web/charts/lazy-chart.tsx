import { lazy, Suspense } from 'react';
import type { Drawing, Opening } from './drawing.ts';
import { DrawnOrSaid } from './drawn-or-said.tsx';

/** ECharts comes in a file of its own, after the words and the tables are on the page. */
const WalkableChart = lazy(async () => ({ default: (await import('./walkable-chart.tsx')).WalkableChart }));

/** A map brings its kind of chart and the outlines of the States in files of their own. */
const WalkableMap = lazy(async () => {
  const [chart, world] = await Promise.all([import('./walkable-chart.tsx'), import('./map/world.ts')]);
  await world.loadWorld();
  return { default: chart.WalkableChart };
});

const Picture = lazy(async () => ({ default: (await import('./picture.tsx')).Picture }));

type Given = Pick<Drawing, 'option' | 'height'> & Partial<Drawing> & Opening;

/**
 * A chart that keeps its place while it loads, and says so when it cannot be drawn. With the points of a drawing its keys walk
 * them; without, it is a picture beside a number that it illustrates, and no stop for keys. `summary`: what the page knows to say of
 * it instead of what its points tell. `name`: of a chart that is one of several in its figure. `onOpen`: where a point leads.
 */
export function LazyChart(
  props: Given & { readonly summary?: string | undefined; readonly name?: string | undefined },
) {
  return (
    <DrawnOrSaid>
      <Suspense fallback={<div style={{ height: props.height }} aria-busy="true" />}>
        <Drawn {...props} />
      </Suspense>
    </DrawnOrSaid>
  );
}

function Drawn(props: Parameters<typeof LazyChart>[0]) {
  const { kind, walk } = props;
  if (!kind || !walk) return <Picture {...props} />;
  return props.outlines ? (
    <WalkableMap {...props} kind={kind} walk={walk} />
  ) : (
    <WalkableChart {...props} kind={kind} walk={walk} />
  );
}
