import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Palette } from '../palette.ts';

/** What a chart draws, limited to the registered parts. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption
>;

/** How it is drawn here and now. */
export type Look = { readonly palette: Palette; readonly isNarrow: boolean; readonly isStill: boolean };

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
