import { expect, test } from '@jest/globals';
import { imageDocument, linesOfText } from '../../../../web/charts/image/image-document.ts';
import { pattern } from '../../../../web/charts/patterns.ts';
import { testLook } from '../options/look.ts';

const texts = {
  title: 'Cases <rose> & fell',
  subtitle: 'Cooperation cases, number of cases, 2021–2023',
  summary: 'Line chart. First 10 cases in 2021.',
  notes: ['A note that must be read.'],
  symbols: [{ letter: 'c', words: 'suppressed to protect confidentiality' }],
  source: 'Source: Liaison, release 4, 12 March 2024',
  link: 'https://example.org/?country=ES',
};
const legend = {
  title: 'Share',
  signs: [
    { fill: 'blue', label: '10–20' },
    { fill: 'white', pattern: pattern('suppressed', 'grey'), letter: 'c', label: 'suppressed' },
  ],
};
const image = imageDocument({
  parts: [{ svg: '<svg id="chart"/>', height: 340, legend }],
  texts,
  palette: testLook.palette,
  width: 900,
});

test('has title, subtitle, chart, legend, notes, symbols, source and link, in this order', () => {
  const places = [
    'Cases &lt;rose&gt; &amp; fell</tspan>',
    'number of cases, 2021–2023',
    '<svg id="chart"/>',
    '10–20',
    'A note that must be read.',
    'c suppressed to protect confidentiality',
    'release 4, 12 March 2024',
    'https://example.org/?country=ES',
  ].map((text) => image.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('can be read aloud and takes the power of markup from labels', () => {
  expect(image).toContain('role="img" aria-labelledby="title summary"');
  expect(image).toContain('<desc id="summary">Line chart. First 10 cases in 2021.</desc>');
  expect(image).not.toContain('<rose>');
});

test('is as high as what stands in it', () => {
  expect(/ width="948" height="(\d+)"/.exec(image)?.[1]).toBe('582');
});

test('draws the pattern and the letter of a sign', () => {
  expect(image).toContain('stroke="grey" fill="none"/>');
  expect(image).toContain('text-anchor="middle" fill="ink">c</text>');
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['https://example.org/a-long-address end', 10, ['https://example.org/a-long-address', 'end']],
  ['', 10, ['']],
])('breaks %j into lines of %d letters', (text, letters, lines) => {
  expect(linesOfText(text, letters)).toEqual(lines);
});
