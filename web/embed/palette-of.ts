import { type Palette, paletteFrom } from '../charts/palette.ts';

/** The colours of a page. */
export type Theme = 'light' | 'dark';

/**
 * The palette of a theme, read from the text of `tokens.css`: `--name: light-dark(light, dark);`. So a chart that is drawn without a
 * page has the colours of one that is drawn in it. Errors: throws for a token that is not there.
 */
export function paletteOf(tokens: string, theme: Theme): Palette {
  return paletteFrom((name) => tokenOf(tokens, name, theme));
}

function tokenOf(tokens: string, name: string, theme: Theme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`the styles have no token --${name}`);
  const pair = /^light-dark\((.+),(.+)\)$/.exec(value);
  return pair?.[theme === 'dark' ? 2 : 1]?.trim() ?? value;
}
