import type { BarSeriesOption, LineSeriesOption, MapSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TitleComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Voice } from '../../words/voice.ts';
import type { Palette } from '../palette.ts';

/** What a chart draws, limited to the registered parts. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | MapSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

/** How it is drawn here and now. */
export type Look = {
  readonly palette: Palette;
  readonly voice: Voice;
  readonly isNarrow: boolean;
  readonly isStill: boolean;
  /** Colour may not be seen, on paper or in high contrast: patterns say what colours say. */
  readonly isStark: boolean;
};

/** The measure for a phone, or that for a desk. */
export function forWidth<Measure>(
  { narrow, wide }: { readonly narrow: Measure; readonly wide: Measure },
  { isNarrow }: Look,
): Measure {
  return isNarrow ? narrow : wide;
}

/** What all charts share: type, no surprise of motion, a tooltip of plain text (never markup, labels come from files). */
export function commonOption({ palette, isStill }: Look) {
  return {
    animation: !isStill,
    animationDuration: 300,
    animationDurationUpdate: 300,
    textStyle: { fontFamily: palette.font, fontSize: 13, color: palette.ink },
  };
}

/** Text only, in the colours of the page. */
export function tooltipStyle({ palette }: Look): TooltipComponentOption {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.rule,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: { color: palette.ink, fontSize: 13, lineHeight: 20, fontFamily: palette.font },
  };
}

/** A label that cannot be read as a style of rich text (`{name|text}`). */
export function plainLabel(label: string): string {
  return label.replaceAll('{', '(').replaceAll('}', ')');
}

/** The place of the point that ECharts hands to a tooltip or a label: of its series and in it; -1 where there is none. */
export function pointOf(point: unknown): { readonly series: number; readonly place: number } {
  const first: unknown = Array.isArray(point) ? point[0] : point;
  return { series: numberIn(first, 'seriesIndex'), place: numberIn(first, 'dataIndex') };
}

function numberIn(point: unknown, member: string): number {
  if (typeof point !== 'object' || point === null) return -1;
  const value: unknown = Reflect.get(point, member);
  return typeof value === 'number' ? value : -1;
}
