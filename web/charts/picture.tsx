import { Chart } from './chart.tsx';
import type { Drawing } from './drawing.ts';

/** A chart as a picture with its summary; without one it only repeats what stands beside it. */
export function Picture(
  props: Pick<Drawing, 'option' | 'height'> & { readonly summary?: string | undefined },
) {
  const { option, height, summary } = props;
  if (summary === undefined) return <Chart option={option} height={height} />;
  return (
    <div role="img" aria-label={summary}>
      <Chart option={option} height={height} />
    </div>
  );
}
