import { expect, test } from '@jest/globals';
import { codeList, labelOf } from '#domain/labels/label';
import { expectedText } from '../../expected-text.ts';

/** All States in three languages, a line each, for a translator to read and for review when the package changes. */
function countryTable(): string {
  const codes = codeList('country', 'en').map(({ code }) => code);
  const rows = codes
    .toSorted()
    .map((code) =>
      [
        code,
        labelOf('country', code, 'en'),
        labelOf('country', code, 'fr'),
        labelOf('country', code, 'es'),
      ].join('\t'),
    );
  return `${rows.join('\n')}\n`;
}

test('names every State as reviewed, whatever the machine calls it', () => {
  const made = countryTable();
  expect(made).toBe(expectedText('labels/countries.tsv', made));
});

test.each([
  ['fr', ['AF', 'ZA', 'AL', 'DZ']],
  ['es', ['AF', 'AL', 'DE', 'AD']],
] as const)('lists States by their name in %s, and the codes outside ISO last', (language, first) => {
  const codes = codeList('country', language).map(({ code }) => code);
  expect(codes.slice(0, 4)).toEqual(first);
  expect(codes.slice(-3)).toEqual(['XK', 'QZ', 'ZZ']);
});
