import { expect, test } from '@jest/globals';
import { createTextMemory } from '../../../etl/read/text-memory.ts';

function textsOf(...texts: readonly string[]): readonly string[] {
  const read = createTextMemory();
  return texts.map((text) => read(Buffer.from(text), Buffer.byteLength(text)));
}

test('reads the bytes up to the length and no further', () => {
  expect(createTextMemory()(Buffer.from('LEAD,REQUESTED'), 4)).toBe('LEAD');
});

test('reads no bytes as an empty text', () => {
  expect(createTextMemory()(Buffer.from('LEAD'), 0)).toBe('');
});

test('gives the same text for the same bytes, and another for others', () => {
  expect(textsOf('LEAD', 'SOURCE', 'LEAD', '')).toEqual(['LEAD', 'SOURCE', 'LEAD', '']);
});

test('tells texts apart that share a place', () => {
  // 31 times the first byte and the second make the same number for both.
  expect(textsOf('Aa', 'BB', 'Aa')).toEqual(['Aa', 'BB', 'Aa']);
});

test('does not take the characters of a longer text for the bytes of a shorter one', () => {
  expect(textsOf('Ã©', 'é', 'Ã©')).toEqual(['Ã©', 'é', 'Ã©']);
});

test('reads texts that are too long to be kept', () => {
  const long = 'x'.repeat(33);
  expect(textsOf(long, `${long}é`, long)).toEqual([long, `${long}é`, long]);
});

test('reads twenty thousand texts, more than there are places, each as itself', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `D2014-${index}`);
  expect(textsOf(...ids, ...ids)).toEqual([...ids, ...ids]);
});
