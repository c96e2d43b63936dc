import atlas from 'world-atlas/countries-50m.json';
import type { WorldAtlas } from '../charts/map/outlines.ts';
import { registerAtlas } from '../charts/map/register-atlas.ts';

/** Makes ECharts able to draw the map where nothing can be fetched: the outlines come with the program. */
export function registerWorld(): void {
  // The file of the package has this shape; `outlinesOf` is tested on it.
  registerAtlas(atlas as unknown as WorldAtlas);
}
