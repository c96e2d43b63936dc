import { expect, test } from '@jest/globals';
import { writeSelection } from '#domain/selection';
import { selectionSchema } from '#domain/selection-query';

const issuesOf = (query: Record<string, unknown>) =>
  selectionSchema.safeParse(query).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

test('reads axes, filters, clock and part', () => {
  expect(
    selectionSchema.parse({
      metric: 'cases',
      by: 'year,country',
      country: 'FR,ES',
      year: '2019..2021',
      part: 'Lead',
    }),
  ).toEqual({
    metric: 'cases',
    by: ['year', 'country'],
    filters: { year: ['2019', '2020', '2021'], country: ['ES', 'FR'] },
    clock: 'OPENED',
    part: 'LEAD',
    release: 'latest',
    lang: 'en',
  });
});

test('adds an axis for a filter of several codes', () => {
  expect(selectionSchema.parse({ metric: 'cases', by: 'year', country: 'ES,FR' }).by).toEqual([
    'year',
    'country',
  ]);
});

test('keeps a filter of one code out of the axes', () => {
  expect(selectionSchema.parse({ metric: 'cases', by: 'year', country: 'ES' }).by).toEqual(['year']);
});

test('keeps several years as one period unless the year is an axis', () => {
  expect(selectionSchema.parse({ metric: 'cases', year: '2016..2018' })).toMatchObject({
    by: [],
    filters: { year: ['2016', '2017', '2018'] },
  });
  expect(selectionSchema.parse({ metric: 'cases', by: 'country', year: '2016..2018' }).by).toEqual([
    'country',
  ]);
  expect(selectionSchema.parse({ metric: 'cases', by: 'year', year: '2016..2018' }).by).toEqual(['year']);
});

test('writes a period and an axis of the same years as two questions', () => {
  const period = selectionSchema.parse({ metric: 'cases', year: '2016..2018' });
  const axis = selectionSchema.parse({ metric: 'cases', year: '2016..2018', by: 'year' });
  expect(writeSelection(period)).toBe('metric=cases&year=2016..2018');
  expect(writeSelection(axis)).toBe('metric=cases&by=year&year=2016..2018');
});

test('takes the clock and the part of the metric', () => {
  expect(selectionSchema.parse({ metric: 'arrests' })).toMatchObject({
    clock: 'OUTCOME',
    part: null,
    by: [],
  });
  expect(selectionSchema.parse({ metric: 'cases-initiated' })).toMatchObject({
    clock: 'OPENED',
    part: 'INITIATED',
  });
});

test.each([
  [{}, 'metric'],
  [{ metric: 'M99' }, 'metric'],
  [{ metric: 'cases', by: 'years' }, 'by'],
  [{ metric: 'cases', year: '2024..2019' }, 'year'],
  [{ metric: 'cases', year: 'soon' }, 'year'],
  [{ metric: 'cases', country: 'ES,,FR' }, 'country'],
  [{ metric: 'cases', country: ['ES', 'FR'] }, 'country'],
  [{ metric: 'cases', clock: 'decided' }, 'clock'],
  [{ metric: 'cases-initiated', part: 'lead' }, 'part'],
  [{ metric: 'cases', release: '0' }, 'release'],
  [{ metric: 'cases', lang: 'xx' }, 'lang'],
])('names the wrong parameter of %j', (query, parameter) => {
  expect(issuesOf(query)?.map(([path]) => path)).toEqual([parameter]);
});

test('refuses an unknown parameter by name', () => {
  expect(selectionSchema.safeParse({ metric: 'cases', sort: 'x' }).error?.issues[0]).toMatchObject({
    code: 'unrecognized_keys',
    keys: ['sort'],
  });
});

test('writes equal questions in one spelling', () => {
  const one = selectionSchema.parse({
    metric: 'cases',
    country: 'FR,ES',
    by: 'year,country',
    year: '2020,2019,2021',
  });
  const two = selectionSchema.parse({
    by: 'year,country',
    year: '2019..2021',
    metric: 'cases',
    country: 'ES,FR',
    clock: 'OPENED',
  });
  expect(writeSelection(one)).toBe('metric=cases&by=year,country&year=2019..2021&country=ES,FR');
  expect(writeSelection(two)).toBe(writeSelection(one));
});

test('says which metrics a wrong one may have meant, and not all of them', () => {
  const wrong = (metric: string) => selectionSchema.safeParse({ metric }).error?.issues[0]?.message;
  expect(wrong('arests')).toBe('is not a metric; nearest: arrests; see /api/v1/metrics');
  expect(wrong('xyz')).toBe('is not a metric; see /api/v1/metrics');
});
