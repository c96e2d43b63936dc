import { expect, test } from '@jest/globals';
import { AGENCY_TYPE, BODY } from '#domain/codes/agency';
import { alpha3, COUNTRY, countryCode } from '#domain/codes/country';
import { COUNTRY_GROUP, MEMBERSHIP } from '#domain/codes/country-group';
import { CRIME, crimeParent } from '#domain/codes/crime';
import { OUTCOME_GROUP, OUTCOME_LIST } from '#domain/codes/outcome';

test.each([
  ['ES', 'ES'],
  ['NA', 'NA'],
  ['NO', 'NO'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['XKX', 'XK'],
  ['ZZ', 'ZZ'],
  ['QZ', 'QZ'],
])('stores the State %s as %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test.each(['EU', 'XP', 'YU', 'Spain', 'es', 'no', ''])('does not know %j as a State', (text) => {
  expect(countryCode(text)).toBeUndefined();
});

test('holds all of ISO 3166-1, Kosovo, confidential and not stated', () => {
  expect(COUNTRY).toHaveLength(249 + 3);
  expect(COUNTRY.slice(-3).map((entry) => entry.code)).toEqual(['XK', 'QZ', 'ZZ']);
});

test.each([
  ['GB', 'GBR'],
  ['XK', 'XKX'],
  ['ZZ', 'ZZZ'],
])('gives %s the three letters %s', (code, letters) => {
  expect(alpha3(code)).toBe(letters);
});

test.each([
  ['030221', '03022'],
  ['03022', '0302'],
  ['0302', '03'],
  ['020111', '02'],
  ['08051', '0805'],
  ['03', undefined],
  ['ZZ', undefined],
])('finds the parent of the crime %s', (code, parent) => {
  expect(crimeParent(code)).toBe(parent);
});

test('holds the eleven sections of ICCS and ends with not stated', () => {
  expect(CRIME.filter((entry) => entry.code.length === 2).map((entry) => entry.code)).toEqual([
    '01',
    '02',
    '03',
    '04',
    '05',
    '06',
    '07',
    '08',
    '09',
    '10',
    '11',
    'ZZ',
  ]);
});

test('puts every outcome into a group', () => {
  expect(OUTCOME_LIST.filter((entry) => !Object.hasOwn(OUTCOME_GROUP, entry.parent ?? ''))).toEqual([]);
});

test('counts 27, 28 and 29 members in the groups', () => {
  expect(
    COUNTRY_GROUP.map(({ code }) => [code, MEMBERSHIP.filter((member) => member.group === code).length]),
  ).toEqual([
    ['EU27_2020', 27],
    ['EU28', 28],
    ['SCHENGEN', 29],
  ]);
});

test('lets the United Kingdom leave on 1 February 2020', () => {
  expect(MEMBERSHIP.filter((member) => member.country === 'GB')).toEqual([
    { group: 'EU28', country: 'GB', from: '2013-07-01', until: '2020-02-01' },
  ]);
});

test('names only known States as members', () => {
  expect(MEMBERSHIP.filter((member) => countryCode(member.country) !== member.country)).toEqual([]);
});

test('gives every body a known type and no unit without its parent', () => {
  const codes = BODY.map((body) => body.code);
  expect(BODY.filter((body) => !Object.hasOwn(AGENCY_TYPE, body.agencyType))).toEqual([]);
  expect(BODY.filter((body) => body.parent && !codes.includes(body.parent))).toEqual([]);
});

test('says that the European Union of the day had 28 members only until January 2020', () => {
  expect(COUNTRY_GROUP.find(({ code }) => code === 'EU28')?.label).toBe(
    'European Union as it was on the day (28 members until January 2020)',
  );
});
