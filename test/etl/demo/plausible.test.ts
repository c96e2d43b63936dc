import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countBy, type DemoBundle, makeDemoBundle, shareOf, statesByCase } from './demo-bundle.ts';

const HOUR_MS = 3_600_000;
const LIMIT_HOURS: Readonly<Record<string, number>> = { URGENT_DIRECT: 8, URGENT_INDIRECT: 72, NORMAL: 168 };

let bundle: DemoBundle;

beforeAll(async () => {
  bundle = await makeDemoBundle({ cases: 3000, seed: 1 });
});

afterAll(() => bundle.remove());

test('names every case once', () => {
  expect(new Set(bundle.cases.map((row) => row.case_id)).size).toBe(3000);
});

test('grows from year to year, but for 2020', () => {
  expect(casesByYear()).toEqual(CASES_BY_YEAR);
});

test('opens fewer cases in August and December', () => {
  const months = countBy(
    bundle.cases.map((row) => ({ month: row.opened_on?.slice(5, 7) ?? '' })),
    'month',
  );
  const quiet = Math.max(months['08'] ?? 0, months['12'] ?? 0);
  expect(quiet).toBeLessThan(Math.min(months['03'] ?? 0, months['10'] ?? 0, months['11'] ?? 0));
});

test('opens cases on working days, nearly always', () => {
  const dated = bundle.cases.filter((row) => row.opened_on?.length === 10);
  expect(shareOf(dated, (row) => isWeekend(row.opened_on ?? ''))).toBeLessThan(0.04);
});

test('brings together 2 to 9 States, mostly 2', () => {
  const sizes = [...statesByCase(bundle).values()].map((states) => states.size);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([2, 9]);
  expect(sizes.filter((size) => size === 2).length / sizes.length).toBeGreaterThan(0.7);
});

test('involves all 45 States, the small ones in few cases', () => {
  const counts = casesByState();
  expect(Object.keys(counts).filter((code) => code !== 'ZZ' && code !== 'QZ')).toHaveLength(45);
  expect(counts.MT).toBeLessThan(40);
  expect(counts.IS).toBeLessThan(20);
  expect(counts.DE).toBeGreaterThan(500);
});

test('chooses partners by affinity: Portugal works with Spain more than with Germany', () => {
  const states = [...statesByCase(bundle).values()].filter((codes) => codes.has('PT'));
  const withSpain = states.filter((codes) => codes.has('ES')).length;
  const withGermany = states.filter((codes) => codes.has('DE')).length;
  expect(withSpain).toBeGreaterThan(withGermany);
});

test('declares 130 agencies and uses only those and the bodies', () => {
  const declared = bundle.agencies.map((row) => row.agency ?? '');
  const used = Object.keys(countBy(bundle.participations, 'agency')).filter((code) => code !== '');
  expect(declared).toHaveLength(130);
  expect(used.filter((code) => !declared.includes(code)).sort()).toEqual([
    'EUROJUST',
    'EUROPOL',
    'EUROPOL-EC3',
    'INTERPOL',
  ]);
});

test('gives no case to an agency in a year that it did not report', () => {
  const silent = bundle.reporting
    .filter((row) => row.reported === 'N')
    .map((row) => `${row.agency} ${row.year}`);
  const led = bundle.cases.map((row) => `${row.lead_agency} ${row.opened_on?.slice(0, 4)}`);
  expect(bundle.reporting).toHaveLength(130 * 12);
  expect(silent.length).toBeGreaterThan(30);
  expect(led.filter((each) => silent.includes(each))).toEqual([]);
});

test('leaves some of everything unknown, and not much', () => {
  const { cases, participations } = bundle;
  const states = participations.filter((row) => row.party_type === 'STATE');
  expect(shareOf(cases, (row) => row.crime_iccs === 'ZZ')).toBeCloseTo(0.015, 1);
  expect(
    within(
      shareOf(cases, (row) => row.channels === ''),
      0.02,
      0.08,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.instruments === ''),
      0.01,
      0.06,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.lead_agency === ''),
      0.01,
      0.06,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(states, (row) => row.agency === ''),
      0.02,
      0.07,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(states, (row) => row.country === 'ZZ'),
      0.001,
      0.01,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.arrests === ''),
      0.3,
      0.7,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.arrests === '0'),
      0.1,
      0.4,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.conf_status !== ''),
      0.001,
      0.015,
    ),
  ).toBe(true);
  expect(
    within(
      shareOf(cases, (row) => row.opened_on?.length !== 10),
      0.02,
      0.07,
    ),
  ).toBe(true);
});

test('has more open cases among recent ones', () => {
  expect(openShare('2025')).toBeGreaterThan(3 * openShare('2021'));
  expect(openShare('2021')).toBeGreaterThan(0);
});

test('moves the crime mix towards cybercrime and child sexual exploitation', () => {
  expect(crimeShare(/^0903|^0302[^1]/, '2024', '2025')).toBeGreaterThan(
    1.6 * crimeShare(/^0903|^0302[^1]/, '2014', '2015'),
  );
  expect(crimeShare(/^05/, '2024', '2025')).toBeLessThan(crimeShare(/^05/, '2014', '2015'));
});

test('answers most urgent requests in time and some late, by the class of the request', () => {
  expect(within(lateShare('URGENT_DIRECT'), 0.1, 0.35)).toBe(true);
  expect(within(lateShare('URGENT_INDIRECT'), 0.1, 0.35)).toBe(true);
  expect(within(lateShare('NORMAL'), 0.1, 0.3)).toBe(true);
});

test('gives instants with a time zone to requests with a limit of hours, and only to them', () => {
  const instants = bundle.participations.filter((row) => row.requested_on?.includes('T'));
  expect(countBy(instants, 'urgency')).toEqual({ URGENT_DIRECT: instants.length });
  expect(instants.every((row) => /T\d\d:\d\d:00Z$/.test(row.received_on ?? ''))).toBe(true);
});

test('counts victims for crimes against persons and sexual crimes only', () => {
  const counted = bundle.cases.filter((row) => row.victims_identified !== '');
  expect(counted.length).toBeGreaterThan(100);
  expect(counted.filter((row) => !/^0[23]/.test(row.crime_iccs ?? ''))).toEqual([]);
});

test('makes arrests only where the outcome has one', () => {
  const arrested = bundle.cases.filter((row) => Number(row.arrests) > 0);
  expect(Object.keys(countBy(arrested, 'disposition')).sort()).toEqual([
    'ACQUITTED',
    'ARRESTED',
    'CHARGED',
    'CONVICTED',
    'SURRENDERED',
  ]);
});

test('uses instruments of the Union between its members only', () => {
  const outside = bundle.participations.filter((row) =>
    ['US', 'TR', 'AL', 'UA', 'CH'].includes(row.country ?? ''),
  );
  expect(countBy(outside, 'instrument')).not.toHaveProperty('EAW');
  expect(countBy(outside, 'instrument')).not.toHaveProperty('EIO');
});

function casesByYear(): Readonly<Record<string, number>> {
  return countBy(
    bundle.cases.map((row) => ({ year: row.opened_on?.slice(0, 4) ?? '' })),
    'year',
  );
}

function casesByState(): Readonly<Record<string, number>> {
  const rows = [...statesByCase(bundle).values()].flatMap((states) =>
    [...states].map((country) => ({ country })),
  );
  return countBy(rows, 'country');
}

function openShare(year: string): number {
  const opened = bundle.cases.filter((row) => row.opened_on?.startsWith(year));
  return shareOf(opened, (row) => row.disposition === 'PENDING');
}

function crimeShare(crime: RegExp, ...years: string[]): number {
  const opened = bundle.cases.filter((row) => years.includes(row.opened_on?.slice(0, 4) ?? ''));
  return shareOf(opened, (row) => crime.test(row.crime_iccs ?? ''));
}

function lateShare(urgency: string): number {
  const answered = bundle.participations.filter((row) => row.urgency === urgency && row.responded_on !== '');
  const limit = LIMIT_HOURS[urgency] ?? 0;
  return shareOf(answered, (row) => hoursBetween(row.received_on ?? '', row.responded_on ?? '') > limit);
}

function hoursBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / HOUR_MS;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function within(share: number, least: number, most: number): boolean {
  return share >= least && share <= most;
}

const CASES_BY_YEAR = {
  '2014': 150,
  '2015': 172,
  '2016': 192,
  '2017': 216,
  '2018': 239,
  '2019': 263,
  '2020': 219,
  '2021': 254,
  '2022': 291,
  '2023': 315,
  '2024': 335,
  '2025': 354,
};
