import { expect, test } from '@jest/globals';
import type { Participation } from '#domain/case';
import type { ReadRow } from '../../../etl/parse/row-reader.ts';
import { CASE_RUNS } from '../../../etl/staging/case-runs.ts';

const ROW: Participation = {
  caseId: 'a',
  partyType: 'STATE',
  country: 'ES',
  agency: undefined,
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
const LEAD: ReadRow<Participation> = { isRefused: false, line: 2, row: ROW };
const PARTNER: ReadRow<Participation> = {
  isRefused: false,
  line: 3,
  row: { ...ROW, country: 'FR', role: 'REQUESTED' },
};
const REFUSED: ReadRow<Participation> = { ...PARTNER, isRefused: true, key: 'a' };

test('says on the last row of a case what came of its rows, and who leads it', () => {
  const follower = CASE_RUNS.open();
  follower.next(LEAD, 'a', 5);
  expect(follower.next(PARTNER, 'a', 7)).toBe('t\t\\N\t\\N\t\\N\t\\N');
  expect(follower.next(LEAD, 'b', 9)).toBe('t\tt\t12\tES\t\\N');
  expect(follower.next(PARTNER, 'c', 1)).toBe('f\tf\t9\t\\N\t\\N');
  expect(follower.end()).toBe('f\tf\t1\t\\N\t\\N');
});

test('calls no rows sound of which one was refused', () => {
  const follower = CASE_RUNS.open();
  follower.next(LEAD, 'a', 0);
  follower.next(REFUSED, 'a', 0);
  expect(follower.end()).toBe('t\tf\t0\t\\N\t\\N');
});

test('ends a case where a piece of the file ends', () => {
  const follower = CASE_RUNS.open();
  follower.next(LEAD, 'a', 0);
  expect(follower.end()).toBe('t\tf\t0\t\\N\t\\N');
  follower.next(PARTNER, 'a', 0);
  expect(follower.end()).toBe('t\tf\t0\t\\N\t\\N');
});

test('keeps the sum of hashes within 32 bits', () => {
  const follower = CASE_RUNS.open();
  follower.next(LEAD, 'a', 2147483647);
  follower.next(PARTNER, 'a', 1);
  expect(follower.end()).toBe('t\tt\t-2147483648\tES\t\\N');
});

test('takes rows without a key for cases of their own', () => {
  const follower = CASE_RUNS.open();
  follower.next(REFUSED, undefined, 3);
  expect(follower.next(REFUSED, undefined, 4)).toBe('t\tf\t3\t\\N\t\\N');
});
