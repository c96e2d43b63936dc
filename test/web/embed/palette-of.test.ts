import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { paletteOf } from '../../../web/embed/palette-of.ts';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');

test('reads the colours of a theme from the tokens of the page', () => {
  expect(paletteOf(tokens, 'light')).toMatchObject({ main: '#5052ad', surface: '#ffffff' });
  expect(paletteOf(tokens, 'dark')).toMatchObject({ main: '#989ce4', surface: '#15171e' });
});

test('takes a token that is no pair of colours as it is, without quotation marks that would end an attribute', () => {
  expect(paletteOf(tokens, 'dark').font).toBe("'Inter Variable', 'Inter', system-ui, sans-serif");
});

test('names a token that is not there', () => {
  expect(() => paletteOf('', 'light')).toThrow('no token --series-1');
});
