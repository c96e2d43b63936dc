import { expect, test } from '@jest/globals';
import { metricOf, rankingMetrics } from '../../../../web/pages/profile/profile-metrics.ts';
import {
  alongQuery,
  comparison,
  partiesQuery,
  yearsQuery,
} from '../../../../web/pages/profile/profile-questions.ts';
import { readProfile, writeProfile } from '../../../../web/pages/profile/profile-selection.ts';

const asked = { clock: 'OUTCOME', lang: 'en', release: 4 } as const;
const spain = { axis: 'country', code: 'ES' } as const;
const period = { first: 2019, last: 2023 };

test('shows cases involving parties in all years where the address says nothing', () => {
  const { profile, unused } = readProfile({}, 'country');
  expect(profile).toMatchObject({ years: null, clock: 'OPENED', lang: 'en' });
  expect(profile.metric.id).toBe('cases-involving');
  expect(unused).toEqual([]);
  expect(writeProfile(profile, {})).toEqual({ metric: '', year: '', clock: '', release: '', lang: '' });
});

test('keeps the clock of the cases beside a measure of requests', () => {
  const search = { metric: 'requests-sent', year: '2019..2021', clock: 'outcome', release: '4' };
  const { profile, unused } = readProfile(search, 'country');
  expect(unused).toEqual([]);
  expect(writeProfile(profile, search)).toEqual({ ...search, lang: '' });
});

test.each([
  ['multilateral-share', []],
  ['M99', ['metric']],
])(
  'ranks by cases where the address asks for %s, and says so only where that is a mistake',
  (metric, names) => {
    const { profile, unused } = readProfile({ metric }, 'agency');
    expect(profile.metric.id).toBe('cases-involving');
    expect(unused.map(({ parameter }) => parameter)).toEqual(names);
  },
);

test('says that years are not one run', () => {
  expect(readProfile({ year: '2019,2021' }, 'country').unused).toEqual([
    { parameter: 'year', value: '2019,2021', why: { words: 'notOneRun' } },
  ]);
});

test('ranks agencies by nothing that is known by country alone', () => {
  const ids = (axis: 'country' | 'agency') => rankingMetrics(axis).map(({ id }) => id);
  expect(ids('country')).toContain('requests-sent');
  expect(ids('agency')).not.toContain('requests-sent');
  expect(ids('country')).not.toContain('multilateral-share');
  expect(ids('agency')).toContain('arrests');
});

test('asks by year, along an axis, and for all parties, on the clock of the cases and of the release read', () => {
  const involving = metricOf('cases-involving');
  expect(yearsQuery(asked, involving, spain, period)).toBe(
    'metric=cases-involving&by=year&year=2019..2023&country=ES&clock=outcome&release=4',
  );
  expect(alongQuery(asked, metricOf('requests-sent'), { party: spain, by: 'partner', period })).toBe(
    'metric=requests-sent&by=partner&year=2019..2023&country=ES&release=4',
  );
  expect(partiesQuery(asked, involving, { axis: 'agency', period, codes: ['B', 'A'] })).toBe(
    'metric=cases-involving&by=agency&year=2019..2023&agency=A,B&clock=outcome&release=4',
  );
});

test('leads to the explorer with the parties side by side', () => {
  const query = comparison({ clock: 'OPENED', lang: 'fr' }, metricOf('arrests'), {
    axis: 'country',
    codes: ['ES', 'FR'],
    years: period,
  });
  expect(query).toBe('metric=arrests&by=year,country&year=2019..2023&country=ES,FR&clock=opened&lang=fr');
});

test('throws for a measure that does not exist', () => {
  expect(() => metricOf('M99')).toThrow('unknown metric: M99');
});
