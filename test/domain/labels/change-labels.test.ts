import { expect, test } from '@jest/globals';
import { changeLabels } from '#domain/labels/change-labels';
import { LANGUAGES } from '#domain/labels/language';
import type { Change } from '#domain/ledger';

const CASES: Change = {
  aggregate: 'by_agency',
  clock: 'OPENED',
  part: 'LEAD',
  cell: { agency: 'ES-POL', year: '2021', crime: '0302', states: '3' },
  metric: 'arrests',
  old: { value: 4, status: [] },
  new: { value: 5, status: [] },
  difference: 1,
};
const REQUESTS: Change = {
  ...CASES,
  aggregate: 'by_request',
  clock: 'RECEIVED',
  part: null,
  metric: 'requests-received',
  cell: { country: 'ES', partner: 'FR', year: 'ZZ', urgency: 'ZZ', result: 'REFUSED', refusal_ground: 'ZZ' },
};
const nameOf = (agency: string) => (agency === 'ES-POL' ? 'Spain, National Police' : undefined);

test('has the words for every code of a change', () => {
  expect(changeLabels(CASES, nameOf, 'en')).toEqual({
    metric: 'Arrests',
    clock: 'Year in which the case was opened',
    part: 'Leads the case',
    agency: 'Spain, National Police',
    year: '2021',
    crime: 'Sexual exploitation',
    states: '3',
  });
});

test('says of what nothing is stated, in the language of who reads it', () => {
  const words = LANGUAGES.map((language) => {
    const { country, partner, year, urgency, result, refusal_ground } = changeLabels(
      REQUESTS,
      nameOf,
      language,
    );
    return [country, partner, year, urgency, result, refusal_ground].join(', ');
  });
  expect(words).toEqual([
    'Spain, France, Year not stated, Urgency not stated, Refused, Ground not stated',
    'Espagne, France, Année non indiquée, Urgence non indiquée, Refus, Motif non indiqué',
    'España, Francia, Año no indicado, Urgencia no indicada, Denegada, Motivo no indicado',
  ]);
});

test('leaves an agency without a name under its code, and gives a request no part', () => {
  expect(changeLabels({ ...CASES, cell: { agency_group: 'AU-AFP' } }, nameOf, 'fr').agency_group).toBe(
    'AU-AFP',
  );
  expect(changeLabels(REQUESTS, nameOf, 'en')).not.toHaveProperty('part');
});
