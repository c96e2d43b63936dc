import { expect, test } from '@jest/globals';
import { foundParties } from '../../../../web/pages/data/found-parties.ts';

const parties = [
  { code: 'AT-POL', label: 'Österreich, Polizei', states: [] },
  { code: 'ES-CNP', label: 'España, Policía Nacional', states: [] },
];

test.each([
  ['', ['AT-POL', 'ES-CNP']],
  ['  osterreich ', ['AT-POL']],
  ['POLICIA', ['ES-CNP']],
  ['es-c', ['ES-CNP']],
  ['Atlantis', []],
])('finds “%s” by name or code, whatever its accents', (word, codes) => {
  expect(foundParties(parties, word).map(({ code }) => code)).toEqual(codes);
});
