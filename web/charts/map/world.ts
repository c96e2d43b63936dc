import { MapChart } from 'echarts/charts';
import { registerMap, use } from 'echarts/core';
import atlasAddress from 'world-atlas/countries-50m.json?url';
import { WORLD_MAP } from '../options/map.ts';
import { outlinesOf, type WorldAtlas } from './outlines.ts';

/**
 * Makes ECharts able to draw the map of the world: its kind of chart and the outlines of Natural Earth at 1:50 million, the coarsest
 * in which Malta and Singapore are there. Errors: rejects when the outlines cannot be had.
 */
export async function loadWorld(): Promise<void> {
  use([MapChart]);
  const response = await fetch(atlasAddress);
  if (!response.ok) throw new Error(`the outlines of the map cannot be had (status ${response.status})`);
  // The address is that of a file of the package, which has this shape; `outlinesOf` is tested on it.
  const outlines = outlinesOf((await response.json()) as WorldAtlas);
  // ECharts writes into what it is given and so asks for types without `readonly`.
  registerMap(WORLD_MAP, outlines as Parameters<typeof registerMap>[1]);
}
