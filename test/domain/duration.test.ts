import { expect, test } from '@jest/globals';
import { DURATION, DURATION_FROM } from '#domain/codes/duration';
import { RESPONSE_LIMIT } from '#domain/response-limit';

test('lists the classes of days in ascending order, the first from the same day on', () => {
  expect(Object.keys(DURATION_FROM)).toEqual(Object.keys(DURATION));
  expect(Object.values(DURATION_FROM)).toEqual([0, 1, 2, 3, 4, 8, 15, 31, 91, 181, 366]);
});

test.each(['URGENT_INDIRECT', 'NORMAL'] as const)('ends a class with the limit of %s', (urgency) => {
  const limit = RESPONSE_LIMIT[urgency];
  expect(Object.values(DURATION_FROM)).toContain('days' in limit ? limit.days + 1 : undefined);
});
