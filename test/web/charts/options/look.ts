import type { Look } from '../../../../web/charts/options/chart-option.ts';

const FIVE = ['one', 'two', 'three', 'four', 'five'];
const series = FIVE.map((name) => ({ fill: name, text: `${name}-text` }));
const classes = FIVE.map((name) => ({ fill: `class-${name}`, text: `class-${name}-text` }));

export const testLook: Look = {
  palette: {
    series,
    classes,
    main: 'main',
    body: 'body',
    quiet: 'quiet',
    ink: 'ink',
    inkQuiet: 'ink-quiet',
    rule: 'rule',
    surface: 'surface',
    sunken: 'sunken',
    font: 'font',
  },
  voice: 'en',
  isNarrow: false,
  isStill: true,
  isStark: false,
};
