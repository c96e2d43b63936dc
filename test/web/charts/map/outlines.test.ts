import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { outlinesOf } from '../../../../web/charts/map/outlines.ts';

const atlas = JSON.parse(
  readFileSync(new URL('../../../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
);
const names = new Map(outlinesOf(atlas).features.map(({ properties }) => [properties.code, properties.name]));

test.each([
  ['ES', 'Spain'],
  ['MT', 'Malta'],
  ['GB', 'United Kingdom'],
  ['XK', 'Kosovo'],
])('knows %s by its code as %s', (code, name) => {
  expect(names.get(code)).toBe(name);
});

test('keeps areas without a code under the name of the package', () => {
  const known = [...names.keys()].filter((code) => code.length !== 2);
  expect(known).toEqual(['Somaliland', 'N. Cyprus', 'Indian Ocean Ter.', 'Siachen Glacier']);
});

test('leaves Antarctica out', () => {
  expect(names.has('AQ')).toBe(false);
});
