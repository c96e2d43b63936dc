import { expect, test } from '@jest/globals';
import { chartSvg } from '../../../../web/charts/image/chart-svg.ts';
import { drawTrend } from '../../../../web/charts/options/trend.ts';
import { testTable } from '../../table-fixture.ts';
import { testLook } from '../options/look.ts';

test('draws a chart as SVG without a page', () => {
  const { option, height } = drawTrend(testTable(), testLook);
  const svg = chartSvg(option, 600, height);
  expect(svg).toMatch(/^<svg width="600" height="340"/);
  expect(svg).toContain('>2022</text>');
  expect(svg).toContain('>x</text>');
});
