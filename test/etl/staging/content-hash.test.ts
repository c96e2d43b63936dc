import { expect, test } from '@jest/globals';
import { contentHash } from '../../../etl/staging/content-hash.ts';

test.each([
  ['', -1421968373],
  ['STATE\tES', -321628795],
  ['STATE\tFR', -1423971411],
  ['été', -1027298716],
])('gives %j the number that it had in every earlier import', (text, number) => {
  expect(contentHash(text)).toBe(number);
});

test('does not let two rows that swap their last letter add up to the same', () => {
  const before = contentHash('A\tt') + contentHash('B\tf');
  expect(contentHash('A\tf') + contentHash('B\tt')).not.toBe(before);
});
