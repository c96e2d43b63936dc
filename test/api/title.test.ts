import { expect, test } from '@jest/globals';
import { shapedTable } from './shaped-table.ts';

test.each([
  ['metric=cases&by=year,country', 'Cooperation cases by year and country'],
  ['metric=cases&by=year,country&country=ES', 'Cooperation cases by year and country: Spain'],
  ['metric=cases&by=year&year=2019..2020', 'Cooperation cases by year: 2019–2020'],
  ['metric=cases&by=year&year=2019,2021', 'Cooperation cases by year: 2019 and 2021'],
  ['metric=cases&by=year&year=2020', 'Cooperation cases by year: 2020'],
  ['metric=arrests&by=year&year=2021,ZZ', 'Arrests by year: 2021 and Year not stated'],
  [
    'metric=cases&country=AU,ES,FR&year=2020',
    'Cooperation cases by country: Australia, France and Spain; 2020',
  ],
  [
    'metric=cases&country=AT,BE,ES,FR,IT,PT',
    'Cooperation cases by country: Austria, Belgium, France and 3 more',
  ],
  [
    'metric=cases&by=year,country&country=ES&lang=fr',
    'Affaires de coopération par année et pays\u202f: Espagne',
  ],
  ['metric=cases&by=year,country&country=ES&lang=es', 'Casos de cooperación por año y país: España'],
])('names in the title of %s what it asks for', (query, title) => {
  expect(shapedTable(query).title).toBe(title);
});

test('gives labels in the language asked for, and says so in its own query', () => {
  const table = shapedTable('metric=cases&by=country&lang=fr');
  expect(table.dimensions[0]).toMatchObject({ label: 'Pays' });
  expect(table.dimensions[0]?.categories.map(({ label }) => label)).toEqual([
    'Australie',
    'Espagne',
    'France',
  ]);
  expect(table.query).toBe('metric=cases&by=country&lang=fr');
});
