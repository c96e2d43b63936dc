import { expect, test } from '@jest/globals';
import { agencyGroups } from '../../../../web/pages/agency/agency-groups.ts';
import { codesOf, treeAround } from '../../../../web/pages/agency/agency-tree.ts';
import type { ListedAgency } from '../../../../web/pages/agency/listed-agency.ts';
import { reportingTitle, statesOf } from '../../../../web/pages/agency/reporting-status.tsx';
import { testRelease } from '../../table-fixture.ts';

const agencies: readonly ListedAgency[] = [
  { code: 'EUROPOL', label: 'Europol', partyType: 'BODY' },
  { code: 'EUROPOL-EC3', label: 'Cybercrime Centre', partyType: 'BODY', parent: 'EUROPOL' },
  { code: 'ES-POL', label: 'Policía', partyType: 'STATE', country: 'ES' },
  { code: 'ES-BCN', label: 'Barcelona', partyType: 'STATE', country: 'ES', parent: 'ES-POL' },
  { code: 'ES-PPO', label: 'Fiscalía', partyType: 'STATE', country: 'ES' },
  { code: 'FR-UNIT', label: 'Unité', partyType: 'STATE', country: 'FR', parent: 'FR-GONE' },
  { code: 'UNKNOWN', label: 'Agency not stated' },
];

test('puts an agency among all of its State, units below their parents', () => {
  const tree = treeAround(agencies, 'ES-BCN');
  expect(tree.map(({ agency, units }) => [agency.code, codesOf(units)])).toEqual([
    ['ES-POL', ['ES-BCN']],
    ['ES-PPO', []],
  ]);
  expect(codesOf(tree)).toEqual(['ES-POL', 'ES-BCN', 'ES-PPO']);
});

test('begins the tree of a unit of a body with the body', () => {
  expect(codesOf(treeAround(agencies, 'EUROPOL-EC3'))).toEqual(['EUROPOL', 'EUROPOL-EC3']);
});

test('puts a unit at the top whose parent is not there, and finds nothing around an unknown code', () => {
  expect(codesOf(treeAround(agencies, 'FR-UNIT'))).toEqual(['FR-UNIT']);
  expect(treeAround(agencies, 'XX')).toEqual([]);
});

const labelOf = (code: string) => ({ ES: 'España', FR: 'Francia' })[code] ?? code;

test('groups agencies by country, the bodies first', () => {
  const groups = agencyGroups(agencies, { find: '', labelOf });
  expect(groups.map(({ country, agencies: members }) => [country, members.length])).toEqual([
    [undefined, 3],
    ['ES', 3],
    ['FR', 1],
  ]);
});

test.each([
  ['policia', ['ES-POL']],
  ['espana', ['ES-POL', 'ES-BCN', 'ES-PPO']],
  ['ec3', ['EUROPOL-EC3']],
  ['nothing', []],
])('finds %s in name, code or country', (find, codes) => {
  const found = agencyGroups(agencies, { find, labelOf }).flatMap((group) => group.agencies);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('takes an agency that nobody lists for not expected', () => {
  const table = {
    release: testRelease,
    by: 'agency',
    years: ['2022', '2023'],
    parties: [],
    totals: [],
  } as const;
  expect(statesOf(table, 'ES-POL')).toEqual(['not-expected', 'not-expected']);
});

test.each([
  [['reported', 'reported'], 'It reported in every year from 2022 to 2023'],
  [['reported', 'not-reported'], 'It reported in 1 of 2 years in which it was expected to'],
  [['not-expected', 'reported'], 'It reported in every year in which it was expected to'],
  [['not-expected', 'not-expected'], 'Nobody said that it was expected to report'],
] as const)('says of %j how often it reported', (states, title) => {
  expect(reportingTitle(['2022', '2023'], states, 'en')).toBe(title);
});
