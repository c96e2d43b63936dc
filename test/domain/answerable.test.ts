import { expect, test } from '@jest/globals';
import { isAnswerable, mendsOf, obstacleTo } from '#domain/answerable';
import { DIMENSION_IDS } from '#domain/dimension';
import { METRICS } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';

const read = (query: string): Selection =>
  selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));

const brief = (selection: Selection) =>
  mendsOf(selection).map(({ without, adding }) => [without.join(), adding.join()]);

test.each([
  ['metric=cases&by=year,country&country=ES,FR', true],
  ['metric=cases&by=crime,outcome,scope', true],
  ['metric=cases&by=country,crime,outcome', false],
  ['metric=cases&by=country,agency', false],
  ['metric=requests-received&by=year,crime', false],
  ['metric=cases-per-100000&by=country', false],
])('says whether %s has figures: %s', (query, expected) => {
  expect(isAnswerable(read(query))).toBe(expected);
});

test.each([
  ['a selection with figures', 'metric=cases&by=year', []],
  [
    'one of three axes',
    'metric=cases&by=country,crime,outcome',
    [
      ['outcome', ''],
      ['crime', ''],
      ['country', ''],
    ],
  ],
  [
    'a filter as well as an axis',
    'metric=cases&by=country&agency=FR-PN',
    [
      ['agency', ''],
      ['country', ''],
    ],
  ],
  ['what is not known of requests', 'metric=requests-received&by=year,crime', [['crime', '']]],
  [
    'the part of means',
    'metric=cases&by=channel&part=lead',
    [
      ['part', ''],
      ['channel', ''],
    ],
  ],
  ['what a rate needs', 'metric=cases-per-100000', [['', 'year,country']]],
  [
    'a panel beside a country',
    'metric=cases&by=year,country&like-for-like=true',
    [
      ['like-for-like', ''],
      ['country', ''],
    ],
  ],
])('mends %s', (_, query, expected) => {
  expect(brief(read(query))).toEqual(expected);
});

test('leads from every dimension at once to a question with figures', () => {
  const [mend] = mendsOf(read(`metric=cases&by=${DIMENSION_IDS.join()}`));
  expect(mend?.without.length).toBeGreaterThan(9);
  expect(mend && isAnswerable(mend.selection)).toBe(true);
});

test('keeps filters, years and part in what it offers', () => {
  const [mend] = mendsOf(read('metric=arrests&by=year,crime,outcome&country=ES&year=2020..2021&part=lead'));
  expect(mend).toEqual({
    without: ['outcome'],
    adding: [],
    selection: read('metric=arrests&by=year,crime&country=ES&year=2020..2021&part=lead'),
  });
});

test.each([
  ['metric=cases&by=year', 'country', undefined],
  ['metric=cases&by=country,crime', 'outcome', ['crime', '']],
  ['metric=cases&by=year', 'partner', ['', 'country']],
  ['metric=cases&by=year,agency', 'partner', undefined],
  ['metric=cases&by=agency&part=lead', 'partner', ['part', '']],
  ['metric=cases&by=year', 'urgency', 'never'],
  ['metric=requests-received&by=year', 'crime', 'never'],
] as const)('says what stands against, in %s, %s', (query, dimension, expected) => {
  const obstacle = obstacleTo(read(query), dimension);
  const said = typeof obstacle === 'object' ? [obstacle.without.join(), obstacle.adding.join()] : obstacle;
  expect(said).toEqual(expected);
});

test.each(METRICS.map(({ id }) => [id]))('finds a question that has figures for %s', (id) => {
  const selection = read(`metric=${id}`);
  expect(isAnswerable(selection) || mendsOf(selection).length > 0).toBe(true);
});
