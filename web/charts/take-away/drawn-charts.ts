import type { RefObject } from 'react';
import type { ShownChart } from '../figure-context.ts';

const LOOK_MS = 50;
const LOOKS = 200;

/** The charts of a figure once there is one: they come after their frame. After ten seconds without one: none. */
export async function drawnCharts(
  charts: RefObject<ReadonlyMap<string, ShownChart>>,
): Promise<readonly ShownChart[]> {
  for (let look = 0; look < LOOKS && charts.current.size === 0; look++)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return [...charts.current.values()];
}
