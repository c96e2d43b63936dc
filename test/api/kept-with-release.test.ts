import { expect, test } from '@jest/globals';
import { keptWithRelease } from '../../api/kept-with-release.ts';
import { foundRelease } from './found-release.ts';

test('what is made of a release is made once for each of its words', () => {
  const made: string[] = [];
  const kept = keptWithRelease((found, ...words: readonly string[]) => {
    made.push([found.release.number, ...words].join(' '));
    return { words };
  });
  const found = foundRelease();
  expect(kept(found, 'year', 'en')).toBe(kept(found, 'year', 'en'));
  expect(kept(found, 'year', 'fr')).toEqual({ words: ['year', 'fr'] });
  expect(made).toHaveLength(2);
});

test('a release that stands otherwise has its own', () => {
  const kept = keptWithRelease(({ release }) => ({ state: release.state }));
  const found = foundRelease();
  const withdrawn = { ...found, release: { ...found.release, state: 'withdrawn' as const } };
  expect([kept(found), kept(withdrawn)]).toEqual([{ state: found.release.state }, { state: 'withdrawn' }]);
});
