import { expect, test } from '@jest/globals';
import { inEnglish } from '#domain/labels/sentences';
import { selectionSchema } from '#domain/selection-query';
import { readQuestion } from '../../api/figures/question.ts';
import { isProblem } from '../../api/problem.ts';
import { foundRelease } from './found-release.ts';
import { SEVEN_CASES } from './seven-cases.ts';

const refused = (query: string, found = foundRelease()) => {
  const read = selectionSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!read.success) return read.error.issues.map(({ message }) => message).join('; ');
  const question = readQuestion(read.data, found);
  return isProblem(question) ? inEnglish(question.detail) : 'answered';
};

test.each([
  ['metric=cases&by=country,agency', 'country and agency cannot be asked together; ask for one of country, '],
  ['metric=cases&by=partner', 'partner cannot be asked alone; ask for one of country, '],
  ['metric=cases&by=country,channel', 'country and channel cannot be asked together'],
  [
    'metric=cases&by=month&agency=ES-GC',
    'month cannot be answered exactly. Beside agency or part, ask in by and filters for one of them or for year with scope, year with outcome, year with crime.',
  ],
  ['metric=cases&by=channel&part=lead', 'a part is one of parties, and channel has none; leave part out.'],
  ['metric=arrests&by=country,partner', 'arrests is not kept by country and partner, where only cases are'],
  ['metric=involvement-share&by=country,partner', 'which are not kept beside partner; leave partner out.'],
  ['metric=pair-cases&by=country', 'pair-cases has a figure for each country and partner only'],
  ['metric=partner-reach&by=year', 'partner-reach has a figure for each country only'],
  ['metric=partner-reach&by=country,partner', 'partner-reach itself counts by partner'],
  ['metric=ongoing-cases', 'ongoing-cases has a figure for each year only'],
  ['metric=ongoing-cases&year=2019..2021', 'ongoing-cases has a figure for each year only'],
  ['metric=ongoing-cases&by=year,crime', 'year, crime together cannot be answered exactly'],
  [
    'metric=ongoing-cases&by=year&clock=opened',
    'contradicts the metric, which is itself on the clock open_at_end',
  ],
  ['metric=ongoing-cases&by=year,channel', 'ongoing-cases is not kept by channel; leave channel out.'],
  ['metric=states-per-case&by=scope', 'states-per-case itself counts by scope'],
  ['metric=surrender-ratio&by=instrument', 'surrender-ratio itself counts by instrument'],
  [
    'metric=requests-received&by=crime',
    'requests-received is known by year, country, agency, partner, urgency, refusal_ground; leave crime out.',
  ],
  ['metric=requests-received&by=country&part=lead', 'leave part out.'],
  ['metric=cases&by=duration', 'duration is one of requests and not of cases'],
  [
    'metric=timed-responses&by=partner',
    'timed-responses is known by year, country, agency, urgency, duration;',
  ],
  [
    'metric=response-time-median&by=duration',
    'is known by year, country, agency, urgency; leave duration out.',
  ],
  ['metric=cases&by=urgency', 'urgency is one of requests and not of cases'],
  [
    'metric=cases&by=year,month',
    'year and month are the same axis at several levels; ask for one of them, or',
  ],
  ['metric=cases&by=quarter&month=2019-01', 'or for by=month with one code of the other as a filter.'],
  ['metric=cases&by=crime&crime_code=0302', 'crime and crime_code are the same axis at several levels'],
  ['metric=cases&by=outcome_group&outcome=CONVICTED', 'or for by=outcome with one code of the other'],
  [
    'metric=outcome-share&by=outcome&outcome_group=OPEN',
    'of each row in the whole; leave outcome_group out.',
  ],
  [
    'metric=cases&by=month,crime,outcome',
    'month, crime, outcome together cannot be answered exactly. Here, ask in by and filters for one of them or for year with scope',
  ],
  [
    'metric=cases&by=month,crime&country=ES',
    'month, crime together cannot be answered exactly. Beside country',
  ],
  ['metric=cases&by=month,agency', 'month cannot be answered exactly. Beside agency'],
  ['metric=ongoing-cases&by=month&year=2020', 'year, month together cannot be answered exactly. Here, ask'],
  ['metric=arrests-change&by=month&year=2020', 'arrests-change is one of whole years; leave month out.'],
  [
    'metric=cases&by=month&month=2022-01',
    'month=2022-01: is outside what is asked for, whose months are 2019-01..',
  ],
  [
    'metric=cases&by=month&year=2020&month=2021-01..2021-02',
    'month=2021-01: is outside what is asked for, whose months are 2020-01..2020-12.',
  ],
  [
    'metric=cases&by=month&year=2019..2020',
    'is not a declared period; ask for one of 2019..2021, or name the rows as month=2019-01..2020-12.',
  ],
  [
    'metric=cases&by=agency,partner&part=lead',
    'part=lead is not kept by agency and partner; ask for one of involved, initiated, participated.',
  ],
  [
    'metric=requests-sent&by=agency',
    'is known by year, country, partner, urgency, refusal_ground; leave agency out.',
  ],
  [
    'metric=in-time-rate&by=agency,country',
    'beside agency, in-time-rate is known by year and urgency; leave country out.',
  ],
  [
    'metric=requests-received&by=partner&agency=ES-GC',
    'beside agency, requests-received is known by year and urgency;',
  ],
  [
    'metric=case-duration-median&by=agency,country',
    'beside agency, case-duration-median is known by year; leave country',
  ],
  ['metric=arrests&by=agency,partner', 'arrests is not kept by agency and partner, where only cases are'],
  ['metric=cases&by=agency,partner,crime', 'crime cannot be answered exactly. Beside agency, partner'],
  ['metric=involvement-share&by=agency,partner', 'which are not kept beside partner; leave partner out.'],
  ['metric=cases&by=agency,agency_group', 'agency and agency_group cannot be asked together'],
  ['metric=cases&by=agency_group,month', 'month cannot be answered exactly. Beside agency_group'],
  [
    'metric=cases&by=year,country&like-for-like=true',
    'together, or each as a row of by=agency; leave country out.',
  ],
  ['metric=channel-share&by=channel&like-for-like=true', 'leave channel out.'],
  ['metric=requests-received&by=year&like-for-like=true', 'is not counted from the cases of agencies'],
  [
    'metric=cases&by=year&year=2019..2020&like-for-like=true',
    'are counted together for declared periods; ask for one of 2019..2021 as year, or for each of them with agency in by.',
  ],
  ['metric=cases&by=month&like-for-like=true', 'month cannot be answered exactly. Beside like-for-like'],
  ['metric=cases&month=2020-13', 'names “2020-13”, which is neither a month such as 2020-04 nor a range'],
  ['metric=cases&quarter=2020-Q3..2020-Q1', 'which is neither a quarter such as 2020-Q2 nor a range'],
])('refuses %s with a sentence that says what can be asked', (query, sentence) => {
  expect(refused(query)).toContain(sentence);
});

test.each([
  'metric=cases&by=country,partner',
  'metric=cases&by=agency,partner,year&part=participated',
  'metric=in-time-rate&by=agency,urgency,year',
  'metric=timed-responses&by=agency,duration,year',
  'metric=case-duration-p90&by=agency,year',
  'metric=cases&by=agency_group,partner&agency_group=ES-GC',
  'metric=cases&by=year,channel,outcome',
  'metric=ongoing-cases&by=country&year=2020',
  'metric=fractional-cases&by=year,country',
  'metric=clearance-rate&by=year,agency',
  'metric=in-time-rate&by=country,partner,urgency,year',
  'metric=timed-responses&by=country,urgency,year,duration',
  'metric=cases&by=month&year=2019..2021',
  'metric=cases&by=month,crime_code&crime=03',
  'metric=cases&month=2019-01..2019-06&outcome_group=OPEN',
  'metric=arrests&by=quarter,country&part=lead',
  'metric=cases&by=country_group,month&clock=outcome',
  'metric=closed-cases&by=month',
  'metric=clearance-rate&by=quarter',
  'metric=multilateral-share&by=month',
  'metric=cases&by=outcome&outcome_group=OPEN',
  'metric=cases&by=agency_group,crime&part=initiated',
  'metric=ongoing-cases&by=agency_group&year=2020',
  'metric=cases&by=year&like-for-like=true',
  'metric=multilateral-share&by=year&year=2019..2021&like-for-like=true',
  'metric=cases&by=year,agency&year=2019..2020&like-for-like=true',
])('answers %s', (query) => {
  expect(refused(query)).toBe('answered');
});

test('refuses a panel of a period in which nobody reported every year', () => {
  const { categories, ...found } = foundRelease();
  expect(
    refused('metric=cases&by=year&like-for-like=true', {
      ...found,
      categories: { ...categories, panel: [] },
    }),
  ).toContain('No agency reported in every year of 2019..2021; ask for another period');
});

test('says of a release of before what it did not count', () => {
  const now = foundRelease();
  const { year, country, country_group, agency, crime, outcome, scope } = SEVEN_CASES.categories;
  const { OPENED, OUTCOME } = year;
  const known = { country, country_group, agency, crime, outcome, scope };
  const before = { ...now, categories: { ...known, year: { OPENED, OUTCOME } } };
  const missing = (query: string) => refused(query, before);
  expect(missing('metric=cases&by=channel')).toBe(
    'Release 1 was built before Liaison counted by channel; ask a later release.',
  );
  expect(missing('metric=states-per-case')).toContain('the number of States');
  expect(missing('metric=clearance-rate')).toContain('the clock closed');
  expect(missing('metric=requests-sent')).toContain('requests and durations');
  expect(missing('metric=cases&by=year')).toBe('answered');
});

test.each([
  'metric=cases&by=agency,partner',
  'metric=cases&by=partner&agency_group=ES-GC',
  'metric=in-time-rate&by=year&agency=ES-GC',
  'metric=case-duration-median&by=agency',
])('says of a release before partners and days of agencies were counted that it has no %s', (query) => {
  const now = foundRelease();
  const { agency_partner: _, ...categories } = now.categories;
  expect(refused(query, { ...now, categories })).toBe(
    'Release 1 was built before Liaison counted by partners, requests and durations of agencies; ask a later release.',
  );
  expect(refused('metric=cases&by=country,partner', { ...now, categories })).toBe('answered');
  expect(refused('metric=in-time-rate&by=country', { ...now, categories })).toBe('answered');
});
