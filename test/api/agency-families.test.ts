import { expect, test } from '@jest/globals';
import { familyLabel, isTopAgency, membersOf } from '../../api/figures/agency-families.ts';
import { foundRelease } from './found-release.ts';

const agency = (code: string, parent?: string) =>
  [code, { code, label: code, ...(parent && { parent }) }] as const;

const { categories } = foundRelease();

const found = {
  agencies: new Map([
    agency('A'),
    agency('A-1', 'A'),
    agency('A-1-X', 'A-1'),
    agency('B'),
    agency('C-1', 'C'),
  ]),
  categories: { ...categories, agency: ['A-1', 'A-1-X', 'B', 'C-1'], agency_group: ['A', 'A-1'] },
};

test.each([
  ['A', true],
  ['A-1', false],
  ['A-1-X', false],
  ['B', true],
  ['C-1', true],
  ['D', false],
])('tells whether %s is no part of another family: %s', (code, isTop) => {
  expect(isTopAgency(code, found)).toBe(isTop);
});

test('names all members of a family', () => {
  expect(membersOf('A', found)).toEqual(['A', 'A-1', 'A-1-X']);
  expect(membersOf('B', found)).toEqual(['B']);
});

test('says that an agency counts with its units', () => {
  expect(familyLabel({ code: 'A', label: 'Agency A' }, found, 'en')).toBe('Agency A, with its units');
  expect(familyLabel({ code: 'A', label: 'Agency A' }, found, 'fr')).toBe('Agency A, avec ses unités');
  expect(familyLabel({ code: 'B', label: 'Agency B' }, found, 'es')).toBe('Agency B');
});
