import { useMemo, useSyncExternalStore } from 'react';
import { subscribeToTheme } from '../theme.ts';

/** The colours and the type of a chart, read from the tokens of the page. */
export type Palette = {
  /** In order of lightness; `text` is the same colour dark or light enough to be read as letters. */
  readonly series: readonly { readonly fill: string; readonly text: string }[];
  /** Classes of a heat map or a map, from low to high, with the colour of what is written on them. */
  readonly classes: readonly { readonly fill: string; readonly text: string }[];
  readonly main: string;
  readonly body: string;
  readonly quiet: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly rule: string;
  readonly surface: string;
  readonly sunken: string;
  readonly font: string;
};

const FIVE = [1, 2, 3, 4, 5];

/** The palette of the theme shown now; another one when theme, system or paper change, and the same one until then. */
export function usePalette(): Palette {
  const written = useSyncExternalStore(subscribeToTheme, () => JSON.stringify(readPalette()));
  // Written by the line above from a Palette.
  return useMemo(() => JSON.parse(written) as Palette, [written]);
}

/** The palette of the theme shown now. */
export function readPalette(): Palette {
  return paletteFrom(tokenReader());
}

/** The palette of the tokens that a function reads by their names. */
export function paletteFrom(token: (name: string) => string): Palette {
  return {
    series: FIVE.map((each) => ({ fill: token(`series-${each}`), text: token(`series-${each}-text`) })),
    classes: FIVE.map((each) => ({ fill: token(`class-${each}`), text: token(`class-${each}-text`) })),
    main: token('chart-main'),
    body: token('chart-body'),
    quiet: token('chart-quiet'),
    ink: token('ink'),
    inkQuiet: token('ink-quiet'),
    rule: token('rule'),
    surface: token('surface'),
    sunken: token('sunken'),
    // ECharts writes it into an attribute of SVG as it is: quotation marks of that kind would end it.
    font: token('font').replaceAll('"', "'"),
  };
}

/** Reads a token; one of two colours (`light-dark(a, b)`) as the one that the page shows. */
function tokenReader(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = style.colorScheme === 'dark' || (style.colorScheme === 'light dark' && dark);
  return (name) => {
    const value = style.getPropertyValue(`--${name}`).trim();
    const pair = /^light-dark\((.+),(.+)\)$/.exec(value);
    return pair?.[isDark ? 2 : 1]?.trim() ?? value;
  };
}
