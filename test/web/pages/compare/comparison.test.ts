import { expect, test } from '@jest/globals';
import { parseSearch } from '../../../../web/address/search.ts';
import { pathOf, readComparison } from '../../../../web/pages/compare/comparison.ts';
import { testRelease } from '../../table-fixture.ts';

const releases = [
  { ...testRelease, number: 1 },
  { ...testRelease, number: 2, state: 'withdrawn' as const },
  { ...testRelease, number: 3 },
  { ...testRelease, number: 4 },
];

const read = (query: string) => readComparison(parseSearch(query), releases);

test('compares the latest release with the one published before it', () => {
  expect(read('')).toMatchObject({ release: 4, since: 3, metric: { id: 'cases' }, country: null, cursor: 0 });
});

test.each([
  ['release=3', { release: 3, since: 1 }],
  ['release=4&since=1', { release: 4, since: 1 }],
  ['since=2', { release: 4, since: 3 }],
  ['release=3&since=4', { release: 3, since: 1 }],
  ['metric=arrests&country=ES&cursor=50', { metric: { id: 'arrests' }, country: 'ES', cursor: 50 }],
  ['metric=requests-received', { metric: { id: 'requests-received' } }],
  ['metric=multilateral-share&cursor=soon', { metric: { id: 'cases' }, cursor: 0 }],
])('reads %s', (query, comparison) => {
  expect(read(query)).toMatchObject(comparison);
});

test('has nothing to compare with one release', () => {
  expect(readComparison({}, [testRelease])).toBeUndefined();
  expect(read('release=1')).toBeUndefined();
});

test('asks the API for one page of changes', () => {
  const comparison = read('metric=arrests&country=ES&cursor=50');
  expect(comparison && pathOf(comparison)).toBe(
    '/releases/4/changes?since=3&metric=arrests&country=ES&limit=50&cursor=50',
  );
});
