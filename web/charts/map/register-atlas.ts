import { MapChart } from 'echarts/charts';
import { registerMap, use } from 'echarts/core';
import { WORLD_MAP } from '../options/map.ts';
import { outlinesOf, type WorldAtlas } from './outlines.ts';

/** Gives ECharts its kind of chart for maps and the outlines of an atlas under the name that our maps ask for. */
export function registerAtlas(atlas: WorldAtlas): void {
  use([MapChart]);
  // ECharts writes into what it is given and so asks for types without `readonly`.
  registerMap(WORLD_MAP, outlinesOf(atlas) as Parameters<typeof registerMap>[1]);
}
