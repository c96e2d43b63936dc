import { expect, test } from '@jest/globals';
import { CASE_COLUMNS } from '../../../etl/parse/case-columns.ts';
import { PARTICIPATION_COLUMNS } from '../../../etl/parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../../../etl/parse/reporting-columns.ts';
import { personalHeader } from '../../../etl/screen/personal-header.ts';

test.each([
  ['name', 'NAME_WORD'],
  ['Full Name', 'NAME_WORD'],
  ['victim_id', 'NAME_WORD'],
  ['Prénom', 'NAME_WORD'],
  ['apellidos', 'NAME_WORD'],
  ['Vorname', 'NAME_WORD'],
  ['ｎａｍｅ', 'NAME_WORD'],
  ['na\u200bme', 'NAME_WORD'],
  ['Příjmení', 'NAME_WORD'],
  ['dateOfBirth', 'BIRTH_WORD'],
  ['date of birth', 'BIRTH_WORD'],
  ['Geburtsdatum', 'BIRTH_WORD'],
  ['fødselsdato', 'BIRTH_WORD'],
  ['gender', 'TRAIT_WORD'],
  ['Staatsangehörigkeit', 'TRAIT_WORD'],
  ['płeć', 'TRAIT_WORD'],
  ['Adresse', 'PLACE_WORD'],
  ['Straße', 'PLACE_WORD'],
  ['Longitude', 'PLACE_WORD'],
  ['teléfono', 'CONTACT_WORD'],
  ['phone2', 'CONTACT_WORD'],
  ['E-Mail', 'CONTACT_WORD'],
  ['Имейл', 'CONTACT_WORD'],
  ['ip', 'DEVICE_WORD'],
  ['IP Address', 'DEVICE_WORD'],
  ['ipv4', 'DEVICE_WORD'],
  ['plate', 'DOCUMENT_WORD'],
  ['codice fiscale', 'DOCUMENT_WORD'],
  ['bemerkungen', 'TEXT_WORD'],
  ['jane@example.org', 'E_MAIL'],
  ['+44 20 7946 0958', 'PHONE'],
])('reads the column %s as %s', (name, kind) => {
  expect(personalHeader(name)).toBe(kind);
});

test.each(['ship', 'agency', 'reported_by', 'Outcome type', 'LSOA code', 'victims_identifed', 'month', ''])(
  'lets the column %s be',
  (name) => {
    expect(personalHeader(name)).toBeUndefined();
  },
);

test('lets every declared column of cases, participations and reporting be', () => {
  const columns = [CASE_COLUMNS, PARTICIPATION_COLUMNS, REPORTING_COLUMNS].flatMap(Object.values);
  expect(columns.map(({ name }) => name).filter((name) => personalHeader(name) !== undefined)).toEqual([]);
});
