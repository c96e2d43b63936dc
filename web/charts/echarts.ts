import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import * as core from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** The parts of ECharts that the charts use, and no others. */
core.use([BarChart, LineChart, GridComponent, MarkPointComponent, TooltipComponent, SVGRenderer]);

export const { init } = core;
