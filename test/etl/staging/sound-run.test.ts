import { expect, test } from '@jest/globals';
import type { Participation } from '#domain/case';
import { leadOfSoundRun } from '../../../etl/staging/sound-run.ts';

const LEAD: Participation = {
  caseId: 'test-1',
  partyType: 'STATE',
  country: 'ES',
  agency: 'ES-TEST',
  role: 'LEAD',
  instrument: undefined,
  channels: [],
  urgency: undefined,
  requestedOn: undefined,
  receivedOn: undefined,
  respondedOn: undefined,
  executedOn: undefined,
  result: undefined,
  refusalGround: undefined,
  isJudicialDelay: undefined,
};
const PARTNER: Participation = { ...LEAD, country: 'FR', agency: undefined, role: 'REQUESTED' };
const BODY: Participation = { ...PARTNER, partyType: 'BODY', country: undefined, agency: 'EUROPOL' };
const INITIATOR: Participation = { ...PARTNER, role: 'INITIATING' };
const partners = (count: number) =>
  Array.from({ length: count }, (_, index): Participation => ({ ...PARTNER, agency: `FR-${index}` }));

const SOUND: readonly (readonly [name: string, rows: readonly Participation[]])[] = [
  ['of two States', [LEAD, PARTNER]],
  ['of a State and a body', [LEAD, BODY]],
  ['of which one row initiated', [LEAD, PARTNER, INITIATOR]],
  ['with the same party under two instruments', [LEAD, PARTNER, { ...PARTNER, instrument: 'EIO' }]],
  ['of thirty rows', [LEAD, ...partners(29)]],
];

test.each(SOUND)('names the lead of rows %s', (_, rows) => {
  expect(leadOfSoundRun(rows)).toEqual({ country: 'ES', agency: 'ES-TEST' });
});

const UNSURE: readonly (readonly [name: string, rows: readonly Participation[]])[] = [
  ['without a lead', [PARTNER, BODY]],
  ['with two leads', [LEAD, { ...LEAD, country: 'FR' }]],
  ['led by a body', [{ ...BODY, role: 'LEAD' }, PARTNER]],
  ['that initiated twice', [LEAD, INITIATOR, { ...INITIATOR, country: 'BE' }]],
  ['of one State', [LEAD, { ...PARTNER, country: 'ES' }]],
  ['of which one stands twice', [LEAD, PARTNER, BODY, { ...PARTNER, result: 'FULL' }]],
  ['of more than thirty', [LEAD, ...partners(30)]],
];

test.each(UNSURE)('leaves rows %s to the rules', (_, rows) => {
  expect(leadOfSoundRun(rows)).toBeUndefined();
});
