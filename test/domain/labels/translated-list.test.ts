import { expect, test } from '@jest/globals';
import { translatedList } from '#domain/labels/translated-list';
import type { Translation } from '#domain/labels/translation';

test('puts labels and definitions into a list, and keeps its order, parents and what has no words', () => {
  const list = [
    { code: 'B', label: 'test second', definition: 'test definition' },
    { code: 'A', label: 'test first', parent: 'B' },
    { code: 'C', label: 'test third' },
  ];
  const words = { A: 'premier', B: { label: 'deuxième', definition: 'définition' } };
  expect(translatedList(list, words)).toEqual([
    { code: 'B', label: 'deuxième', definition: 'définition' },
    { code: 'A', label: 'premier', parent: 'B' },
    { code: 'C', label: 'test third' },
  ]);
});

test('does not compile for a language without words for a code', () => {
  // @ts-expect-error MULTILATERAL and ONE_STATE have no words
  const incomplete: Translation['scope'] = { BILATERAL: 'Deux États' };
  expect(Object.keys(incomplete)).toEqual(['BILATERAL']);
});
