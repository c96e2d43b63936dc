import { createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { caseKey, recordKey, requestRecordKey } from '../../../etl/staging/record-key.ts';

test.each([
  ['C000001', 270140364],
  ['C000002', 889503545],
  ['C000003', 1302553354],
  ['C000004', 2454419719],
])('gives the case %s its published record key', (caseId, key) => {
  expect(recordKey('liaison-reference-secret-v1', caseId)).toBe(key);
});

test('gives a request a key of its own, though a case has the same id', () => {
  const digest = createHmac('sha256', 'test-secret').update('request:C000001').digest();
  expect(requestRecordKey('test-secret', 'C000001')).toBe(digest.readUInt32BE(0));
  expect(requestRecordKey('test-secret', 'C000001')).not.toBe(recordKey('test-secret', 'C000001'));
});

test('gives a case of another source another key', () => {
  expect(caseKey('test-a', 'test-1')).not.toBe(caseKey('test-b', 'test-1'));
});

test('does not confuse where the source ends and the case begins', () => {
  expect(caseKey('a', 'b-1')).not.toBe(caseKey('a-b', '1'));
});
