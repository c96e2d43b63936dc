import { expect, test } from '@jest/globals';
import { expectedText } from '../expected-text.ts';
import { compiled } from './compiled.ts';

test.each([
  ['all-cases', 'metric=cases'],
  ['cases-by-year', 'metric=cases&by=year'],
  ['cases-by-year-and-country', 'metric=cases&by=year,country'],
  ['cases-of-a-country-by-year', 'metric=cases&by=year&country=ES'],
  ['cases-of-two-agencies', 'metric=cases&agency=ES-GC,FR-PN'],
  ['cases-by-crime-section', 'metric=cases&by=crime'],
  ['cases-by-named-crimes-and-year', 'metric=cases&by=crime,year&crime=03,0701'],
  ['cases-of-a-crime-by-scope', 'metric=cases&by=scope&crime=0302'],
  ['cases-by-group-of-outcomes', 'metric=cases&by=outcome_group,year'],
  ['cases-of-a-group-of-outcomes', 'metric=cases&by=year&outcome_group=OPEN'],
  ['cases-of-a-period-by-country', 'metric=cases&by=country&year=2019..2021'],
  ['cases-by-month', 'metric=cases&by=month&year=2019'],
  ['cases-of-months-by-crime', 'metric=cases&by=crime&month=2019-01..2019-03'],
  ['arrests-by-quarter-and-country', 'metric=arrests&by=quarter,country'],
  ['cases-of-a-quarter', 'metric=cases&quarter=2019-Q1'],
  ['cases-by-delivered-crime', 'metric=cases&by=crime_code&crime=03'],
  ['cases-by-outcome-of-a-group', 'metric=cases&by=outcome&outcome_group=OPEN'],
  ['cases-of-an-agency-with-its-units', 'metric=cases&by=year&agency_group=ES-GC'],
  ['arrests-by-agency-with-its-units', 'metric=arrests&by=agency_group&part=lead'],
  ['cases-like-for-like', 'metric=cases&by=year&year=2019..2021&like-for-like=true'],
  ['arrests-like-for-like-by-crime', 'metric=arrests&by=crime&like-for-like=true&clock=opened'],
  ['cases-initiated', 'metric=cases-initiated'],
  ['arrests-by-country-group', 'metric=arrests&by=country_group'],
  ['multilateral-share-by-year', 'metric=multilateral-share&by=year'],
  ['outcome-shares-of-a-country', 'metric=outcome-share&by=year,outcome&country=ES'],
  ['shares-of-two-agencies', 'metric=involvement-share&by=year&agency=ES-GC,FR-PN'],
  ['bilateral-cases-by-country', 'metric=bilateral-cases&by=country'],
  ['cases-by-channel', 'metric=cases&by=year,channel'],
  ['share-of-one-channel', 'metric=channel-share&by=year&channel=SIENA'],
  ['surrender-ratio-by-year', 'metric=surrender-ratio&by=year'],
  ['pairs-of-a-country', 'metric=pair-cases&by=partner&country=ES&part=initiated'],
  ['partners-of-an-agency', 'metric=cases&by=partner&agency=ES-GC&year=2019..2021'],
  ['cases-that-agencies-initiated-by-partner', 'metric=cases&by=agency,partner&part=initiated&clock=outcome'],
  ['partners-of-an-agency-with-its-units', 'metric=cases&by=partner,year&agency_group=ES-GC'],
  ['partner-reach', 'metric=partner-reach&by=country,year'],
  ['states-per-case', 'metric=states-per-case&by=year'],
  ['states-per-case-median', 'metric=states-per-case-median&by=year,country'],
  ['states-per-case-median-of-all', 'metric=states-per-case-median'],
  ['fractional-cases', 'metric=fractional-cases&by=country'],
  ['ongoing-cases', 'metric=ongoing-cases&by=year,country'],
  ['clearance-rate', 'metric=clearance-rate&by=year'],
  ['disposition-time', 'metric=disposition-time&by=year'],
  ['requests-received-by-urgency', 'metric=requests-received&by=year,urgency&country=FR'],
  ['directed-requests', 'metric=directed-requests&by=country,partner'],
  ['refusal-rate-by-ground', 'metric=refusal-rate&by=refusal_ground&refusal_ground=AGE'],
  ['response-time-median', 'metric=response-time-median&by=year,country'],
  ['days-to-response', 'metric=timed-responses&by=year,duration&country=FR'],
  ['responses-of-one-class', 'metric=timed-responses&by=urgency&duration=D4-7'],
  ['case-duration-p90', 'metric=case-duration-p90&by=year'],
  ['case-duration-by-years-of-a-period', 'metric=case-duration-median&by=year,country&year=2019..2021'],
  ['response-time-of-a-period', 'metric=response-time-p90&by=country&year=2019..2021&urgency=NORMAL'],
  ['in-time-rate-of-agencies', 'metric=in-time-rate&by=agency,urgency&year=2021'],
  ['response-time-of-agencies', 'metric=response-time-median&by=agency,year'],
  ['case-duration-of-an-agency', 'metric=case-duration-median&by=year&agency=ES-GC'],
  ['days-to-response-of-an-agency', 'metric=timed-responses&by=duration&agency=ES-GC'],
  ['case-duration-open-share', 'metric=case-duration-open-share&by=year,country'],
  ['change-of-arrests', 'metric=arrests-change&by=year&year=2021'],
  ['change-of-channel-share', 'metric=channel-share-change&by=year,channel&channel=SIENA&year=2021'],
  ['change-of-requests', 'metric=requests-sent-change&by=year,country&country=ES&year=2021'],
  ['rate-of-requests', 'metric=requests-received-per-100000&by=year,country'],
])('compiles %s into the statement that is checked in', (name, query) => {
  const { text, parameters } = compiled(query);
  const statement = `-- ${query}\n${text}\n-- ${JSON.stringify(parameters)}\n`;
  expect(statement).toBe(expectedText(`figures/${name}.sql`, statement));
});

test('takes values as parameters and never into the text', () => {
  const { text, parameters } = compiled('metric=cases&by=year&country=ES&crime=0302');
  expect(text).not.toMatch(/ES|0302/);
  expect(parameters).toEqual([1, 'year-crime', 'OPENED', 'INVOLVED', 'ES', '0302']);
});

test('reads the smallest grain that has the axes', () => {
  expect(compiled('metric=cases&by=year').parameters[1]).toBe('year');
  expect(compiled('metric=cases&by=crime').parameters[1]).toBe('year-crime');
  expect(compiled('metric=cases&by=quarter').parameters[1]).toBe('year-month');
  expect(compiled('metric=cases&by=crime,outcome').parameters[1]).toBe('year-crime-outcome-scope');
  expect(compiled('metric=cases&by=country,crime').parameters[1]).toBe('year-crime');
});
