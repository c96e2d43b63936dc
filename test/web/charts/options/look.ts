import type { Look } from '../../../../web/charts/options/chart-option.ts';

const series = ['one', 'two', 'three', 'four', 'five'].map((name) => ({ fill: name, text: `${name}-text` }));

export const testLook: Look = {
  palette: {
    series,
    main: 'main',
    body: 'body',
    quiet: 'quiet',
    ink: 'ink',
    inkQuiet: 'ink-quiet',
    rule: 'rule',
    surface: 'surface',
    font: 'font',
  },
  isNarrow: false,
  isStill: true,
};
