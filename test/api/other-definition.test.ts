import { expect, test } from '@jest/globals';
import { otherDefinitions } from '#domain/other-definition';
import type { FoundRelease } from '../../api/release.query.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

/** In 2019 a case of France has a party whose role its source does not state. */
const FOUND: FoundRelease = {
  ...foundRelease(),
  otherDefinitions: otherDefinitions([
    { clock: 'OPENED', axis: 'country', code: 'FR', year: '2019' },
    { clock: 'OPENED', axis: 'case', code: '', year: '2019' },
  ]),
};
const flags = (query: string) => shapedTable(query, FOUND).figures.map(({ status }) => status.join());

test('marks figures by role where a role is not stated', () => {
  expect(flags('metric=cases-initiated&by=country&year=2019')).toEqual(['', 'd', '']);
  expect(flags('metric=cases-initiated&by=country&year=2021')).toEqual(['', '', '']);
});

test('marks the years together as soon as one of them is', () => {
  expect(flags('metric=cases-initiated&country=FR')).toEqual(['d']);
});

test('marks cases of no party in particular', () => {
  expect(flags('metric=cases-initiated&by=year')).toEqual(['d', '', '']);
});

test('marks nothing that counts any role', () => {
  expect(flags('metric=cases&by=country&year=2019')).toEqual(['', '', '']);
});

test('marks nothing on another clock', () => {
  expect(flags('metric=cases-initiated&country=FR&clock=outcome')).toEqual(['']);
});
