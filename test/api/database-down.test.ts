import { expect, test } from '@jest/globals';
import { isDatabaseDown } from '../../api/database-down.ts';

const failed = (code: string, syscall: string) => Object.assign(new Error('failed'), { code, syscall });

test('takes a refused connection and a missing socket for a database that is down', () => {
  expect(isDatabaseDown(failed('ECONNREFUSED', 'connect'))).toBe(true);
  expect(isDatabaseDown(failed('ENOENT', 'connect'))).toBe(true);
});

test('does not take a missing file for a database that is down', () => {
  expect(isDatabaseDown(failed('ENOENT', 'stat'))).toBe(false);
});
