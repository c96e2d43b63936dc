import { expect, test } from '@jest/globals';
import type { Selection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';
import {
  axisChoices,
  filterChoices,
  panelObstacle,
  partChoices,
  periodChoices,
} from '../../../../web/pages/explore/choices.ts';
import { testRelease } from '../../table-fixture.ts';

const read = (query: string): Selection =>
  selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));

const whyOf = (choices: readonly { value: string; why?: string | undefined }[], value: string) =>
  choices.find((choice) => choice.value === value)?.why;

test.each([
  ['metric=cases&by=year', 1, 'crime', undefined],
  ['metric=cases&by=year', 1, 'urgency', 'Not known for this measure'],
  ['metric=cases&by=year', 1, 'partner', 'Only together with country'],
  ['metric=cases&by=country,crime', 2, 'outcome', 'Not beside crime'],
  ['metric=cases&by=country,crime', 1, 'outcome', undefined],
  ['metric=cases&by=country,crime', 2, 'agency', 'Not beside country'],
  ['metric=cases-per-100000&by=year,country', 1, 'none', 'Only together with country'],
  ['metric=cases&by=year', 0, 'none', undefined],
])('offers in %s, as axis %i, %s: %s', (query, place, dimension, expected) => {
  expect(whyOf(axisChoices(read(query), place, 'en'), dimension)).toBe(expected);
});

test.each([
  ['metric=cases&by=year', undefined],
  ['metric=cases&by=agency', undefined],
  ['metric=cases&by=country', 'Not beside country'],
  ['metric=requests-sent&by=year', 'Not known for this measure'],
])('lets only agencies be chosen that always reported in %s: %s', (query, expected) => {
  expect(panelObstacle(read(query), 'en')).toBe(expected);
});

test('says in French why an axis is not offered', () => {
  const choices = axisChoices(read('metric=cases&by=country,crime'), 2, 'fr');
  expect(whyOf(choices, 'outcome')).toBe('Pas avec infraction');
});

test('offers filters on what is not filtered yet, never on the year', () => {
  const values = filterChoices(read('metric=cases&by=year&country=ES'), ['country'], 'en').map(
    ({ value }) => value,
  );
  expect(values).not.toContain('country');
  expect(values).not.toContain('year');
  expect(values).toContain('crime');
});

test('offers all years, the declared periods and each year from the last', () => {
  const values = periodChoices(read('metric=cases&by=country'), testRelease, 'en').map(({ value }) => value);
  expect(values).toEqual(['all', '2022..2023', '2023', '2022', '2021', '2020', '2019']);
});

test('offers one year only to a metric that has a figure for each year only', () => {
  const choices = periodChoices(read('metric=ongoing-cases&by=country&year=2023'), testRelease, 'en');
  expect(choices.filter(({ why }) => why !== undefined).map(({ value }) => value)).toEqual([
    'all',
    '2022..2023',
  ]);
});

test('says that means have no part', () => {
  const choices = partChoices(read('metric=cases&by=channel'), 'en');
  expect(whyOf(choices, 'INVOLVED')).toBeUndefined();
  expect(whyOf(choices, 'LEAD')).toBe('Not beside channel');
});
