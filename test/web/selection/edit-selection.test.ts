import { expect, test } from '@jest/globals';
import type { Dimension } from '#domain/dimension';
import { findMetric, METRICS } from '#domain/metric';
import { type Selection, writeSelection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';
import { withAxis, withFilter, withMetric, withYearsThatAre } from '../../../web/selection/edit-selection.ts';
import { testRelease } from '../table-fixture.ts';

const read = (query: string): Selection =>
  selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));

const metric = (id: string) => findMetric(id) ?? METRICS[0];

test.each([
  ['keeps the rest', 'metric=cases&by=year&country=ES', 'arrests', 'metric=arrests&by=year&country=ES'],
  ['takes its own clock', 'metric=cases&by=year', 'outcome-coverage', 'metric=outcome-coverage&by=year'],
  [
    'keeps a clock that was chosen',
    'metric=cases&by=year&clock=outcome',
    'multilateral-share',
    'metric=multilateral-share&by=year&clock=outcome',
  ],
  [
    'leaves out what it is not known by',
    'metric=cases&by=year,crime&part=lead',
    'requests-received',
    'metric=requests-received&by=year',
  ],
  [
    'brings the axes that it needs',
    'metric=cases&by=year',
    'cases-per-100000',
    'metric=cases-per-100000&by=year,country',
  ],
])('changes the metric and %s', (_, query, id, expected) => {
  expect(writeSelection(withMetric(read(query), metric(id)))).toBe(expected);
});

test.each<[string, string, number, Dimension | null, string]>([
  ['adds one', 'metric=cases&by=year', 1, 'crime', 'metric=cases&by=year,crime'],
  ['replaces one', 'metric=cases&by=year,crime', 1, 'scope', 'metric=cases&by=year,scope'],
  ['takes one away', 'metric=cases&by=year,crime', 0, null, 'metric=cases&by=crime'],
  ['lets two change places', 'metric=cases&by=year,crime', 0, 'crime', 'metric=cases&by=crime,year'],
  [
    'lets go of several codes with their axis',
    'metric=cases&by=year,country&country=ES,FR',
    1,
    null,
    'metric=cases&by=year',
  ],
  [
    'keeps one code of an axis that goes',
    'metric=cases&by=year,country&country=ES',
    1,
    null,
    'metric=cases&by=year&country=ES',
  ],
])('changes the axes and %s', (_, query, place, dimension, expected) => {
  expect(writeSelection(withAxis(read(query), place, dimension))).toBe(expected);
});

test.each<[string, string, Dimension, string[], string]>([
  ['holds one code', 'metric=cases&by=year', 'country', ['ES'], 'metric=cases&by=year&country=ES'],
  [
    'makes an axis of several',
    'metric=cases&by=year',
    'country',
    ['FR', 'ES'],
    'metric=cases&by=year,country&country=ES,FR',
  ],
  ['goes when none is left', 'metric=cases&by=year&country=ES', 'country', [], 'metric=cases&by=year'],
])('filters and %s', (_, query, dimension, codes, expected) => {
  expect(writeSelection(withFilter(read(query), dimension, codes))).toBe(expected);
});

test.each([
  ['keeps years that are an axis', 'metric=cases&by=year&year=2020..2021', '2020,2021'],
  ['keeps a declared period', 'metric=cases&by=crime&year=2022..2023', '2022,2023'],
  ['keeps one year', 'metric=cases&by=crime&year=2020', '2020'],
  ['takes the last full one of others', 'metric=cases&by=crime&year=2020..2022', '2022'],
  ['takes the last of years that are no run', 'metric=cases&by=crime&year=2019,2023', '2023'],
])('%s', (_, query, expected) => {
  expect(withYearsThatAre(read(query), testRelease).filters.year?.join()).toBe(expected);
});
