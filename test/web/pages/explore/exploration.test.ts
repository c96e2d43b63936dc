import { expect, test } from '@jest/globals';
import { writeSearch } from '../../../../web/address/search.ts';
import { readExploration, writeExploration } from '../../../../web/pages/explore/exploration.ts';

test.each([
  ['asks cases by year without a word', {}, '?metric=cases&by=year'],
  ['keeps what overview asked', { country: 'ES' }, '?metric=cases&by=year&country=ES'],
  [
    'adds the axis that a metric needs',
    { metric: 'instrument-share' },
    '?metric=instrument-share&by=year,instrument',
  ],
  ['asks for one figure as a number', { metric: 'arrests', view: 'number' }, '?metric=arrests&view=number'],
  ['asks for one figure as a table', { metric: 'arrests', view: 'table' }, '?metric=arrests&view=table'],
  [
    'keeps everything that it knows',
    {
      metric: 'cases',
      by: 'year,country',
      country: 'FR,ES',
      year: '2019..2021',
      part: 'lead',
      view: 'heat',
      release: '3',
      lang: 'fr',
    },
    '?metric=cases&by=year,country&year=2019..2021&country=ES,FR&part=lead&release=3&lang=fr&view=heat',
  ],
])('%s', (_, search, expected) => {
  const { unused, ...exploration } = readExploration(search);
  expect(unused).toEqual([]);
  expect(writeSearch(writeExploration(exploration))).toBe(expected);
});

test('names a view and an axis that do not exist', () => {
  const { unused, view, selection } = readExploration({ by: 'year,colour', view: 'pie' });
  expect(unused.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['by', 'year,colour'],
    ['view', 'pie'],
  ]);
  expect([view, selection.metric]).toEqual([null, 'cases']);
});
