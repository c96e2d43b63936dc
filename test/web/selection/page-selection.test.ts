import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { parseSearch } from '../../../web/address/search.ts';
import { readPage, withMetric, writePage } from '../../../web/selection/page-selection.ts';

const arrests = METRICS.find((metric) => metric.id === 'arrests') ?? METRICS[0];
const initiated = METRICS.find((metric) => metric.id === 'cases-initiated') ?? METRICS[0];

test('reads an empty address as the usual choice', () => {
  const { page, unused } = readPage(parseSearch(''));
  expect(page).toEqual({
    metric: METRICS[0],
    years: null,
    countries: [],
    clock: 'OPENED',
    part: null,
    isLikeForLike: false,
    release: 'latest',
    lang: 'en',
  });
  expect(unused).toEqual([]);
});

test.each([
  '',
  'metric=arrests',
  'year=2019..2023',
  'year=2021',
  'country=ES,FR',
  'metric=cases-initiated&year=2019..2023&country=ES&clock=outcome&release=3',
  'year=2020..2021&part=lead',
  'metric=arrests&like-for-like=true',
])('writes “%s” back as it was', (query) => {
  expect(writePage(readPage(parseSearch(query)).page)).toEqual(parseSearch(query));
});

test('writes another spelling canonically', () => {
  expect(
    writePage(readPage(parseSearch('country=FR,ES&metric=cases&part=Involved&clock=opened&lang=en')).page),
  ).toEqual({
    country: 'ES,FR',
  });
});

test('names what it cannot use and keeps the rest', () => {
  const { page, unused } = readPage(
    parseSearch('metric=M99&year=soon&country=ES&clock=decided&utm_source=mail'),
  );
  expect(page).toMatchObject({ metric: METRICS[0], years: null, countries: ['ES'], clock: 'OPENED' });
  expect(unused.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['metric', 'M99'],
    ['year', 'soon'],
    ['clock', 'decided'],
  ]);
});

test.each(['2014,2019..2021', 'ZZ', '2020,ZZ'])('names years=%s, which are not one run', (years) => {
  const { page, unused } = readPage(parseSearch(`year=${years}`));
  expect(page.years).toBeNull();
  expect(unused).toMatchObject([{ parameter: 'year', value: years }]);
});

test('names a part that contradicts the measure', () => {
  const { page, unused } = readPage(parseSearch('metric=cases-initiated&part=lead'));
  expect(page).toMatchObject({ metric: initiated, part: null });
  expect(unused).toMatchObject([{ parameter: 'part', value: 'lead' }]);
});

test('compares five countries and names the sixth', () => {
  const { page, unused } = readPage(parseSearch('country=AT,BE,CZ,DE,ES,FR'));
  expect(page.countries).toEqual(['AT', 'BE', 'CZ', 'DE', 'ES']);
  expect(unused).toMatchObject([{ parameter: 'country', value: 'FR' }]);
});

test('takes the clock of a new measure unless another was chosen', () => {
  expect(withMetric(readPage(parseSearch('')).page, arrests).clock).toBe('OUTCOME');
  expect(withMetric(readPage(parseSearch('clock=outcome')).page, initiated).clock).toBe('OUTCOME');
});

test('drops the part when the new measure has its own', () => {
  expect(withMetric(readPage(parseSearch('part=lead')).page, initiated).part).toBeNull();
});
