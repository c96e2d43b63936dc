import { expect, test } from '@jest/globals';
import {
  hasClock,
  isSymmetric,
  matrixQuery,
  readCorridors,
} from '../../../../web/pages/corridors/corridor-choice.ts';

test.each([
  [{}, 'pair-cases', null],
  [{ metric: 'directed-requests', year: '2021' }, 'directed-requests', { first: 2021, last: 2021 }],
  [{ metric: 'cases-initiated', year: '2019..2021' }, 'cases-initiated', { first: 2019, last: 2021 }],
])('reads %j as the choice of the page', (search, metric, years) => {
  const { choice, unused } = readCorridors(search);
  expect(choice).toMatchObject({ metric, years });
  expect(unused).toEqual([]);
});

test.each([
  [{ metric: 'arrests' }, 'metric', { words: 'notShown' }],
  [{ year: '2019,2021' }, 'year', { words: 'notOneRun' }],
])('names what it cannot use of %j and shows the rest', (search, parameter, why) => {
  const { choice, unused } = readCorridors(search);
  expect(choice.metric).toBe('pair-cases');
  expect(unused).toEqual([expect.objectContaining({ parameter, why })]);
});

test.each([
  [{}, 'metric=pair-cases&by=country,partner&year=2019..2023&release=4'],
  [
    { metric: 'cases-initiated', clock: 'outcome', lang: 'fr' },
    'metric=cases-initiated&by=country,partner&year=2019..2023&clock=outcome&release=4&lang=fr',
  ],
  [{ metric: 'requests-received' }, 'metric=requests-received&by=country,partner&year=2019..2023&release=4'],
])('asks for all pairs of %j', (search, query) => {
  expect(matrixQuery(readCorridors(search).choice, { first: 2019, last: 2023 }, 4)).toBe(query);
});

test('offers the clock for cases alone, and one direction for cases of both', () => {
  expect(hasClock({ metric: 'pair-cases' })).toBe(true);
  expect(hasClock({ metric: 'directed-requests' })).toBe(false);
  expect(isSymmetric('pair-cases')).toBe(true);
  expect(isSymmetric('cases-initiated')).toBe(false);
});
