import atlasAddress from 'world-atlas/countries-50m.json?url';
import type { WorldAtlas } from './outlines.ts';
import { registerAtlas } from './register-atlas.ts';

/**
 * Makes ECharts able to draw the map of the world: its kind of chart and the outlines of Natural Earth at 1:50 million, the coarsest
 * in which Malta and Singapore are there. Errors: rejects when the outlines cannot be had.
 */
export async function loadWorld(): Promise<void> {
  const response = await fetch(atlasAddress);
  if (!response.ok) throw new Error(`the outlines of the map cannot be had (status ${response.status})`);
  // The address is that of a file of the package, which has this shape; `outlinesOf` is tested on it.
  registerAtlas((await response.json()) as WorldAtlas);
}
