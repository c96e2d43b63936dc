import { expect, test } from '@jest/globals';
import { frameCode } from '../../../../web/charts/take-away/frame-code.ts';
import { citedInFull, pinnedAddress } from '../../../../web/charts/take-away/pinned.ts';

const ORIGIN = 'https://figures.example';
const embed = { title: 'Cases by year: “a” & "b"', query: 'metric=cases&by=year&release=4' };

test('writes the code of a frame that follows the latest release, and of one that stays', () => {
  expect(frameCode(embed, undefined, ORIGIN)).toBe(
    '<iframe src="https://figures.example/embed?metric=cases&amp;by=year" width="760" height="560" title="Cases by year: “a” &amp; &quot;b&quot;"></iframe>',
  );
  expect(frameCode({ ...embed, view: 'bars' }, 4, ORIGIN)).toContain(
    '/embed?metric=cases&amp;by=year&amp;view=bars&amp;release=4"',
  );
});

test.each([
  ['https://figures.example/', 'https://figures.example/?release=4'],
  [
    'https://figures.example/country/ES?year=2020..2024#main',
    'https://figures.example/country/ES?year=2020..2024&release=4#main',
  ],
  ['https://figures.example/?release=2', 'https://figures.example/?release=2'],
])('pins %s to its release', (address, pinned) => {
  expect(pinnedAddress(address, 4)).toBe(pinned);
  expect(pinnedAddress(address, undefined)).toBe(address);
});

test('gives the address of a citation in full', () => {
  expect(citedInFull('Liaison (2026): Cases. /api/v1/figures?metric=cases', ORIGIN)).toBe(
    'Liaison (2026): Cases. https://figures.example/api/v1/figures?metric=cases',
  );
  expect(citedInFull('Liaison (2026): Cases.', ORIGIN)).toBe('Liaison (2026): Cases.');
});
