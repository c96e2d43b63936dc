import { expect, test } from '@jest/globals';
import { EXTRACT_DAY } from '../../../etl/demo/calendar.ts';
import { createRandom } from '../../../etl/demo/random.ts';
import { requestOf } from '../../../etl/demo/request.ts';

test('keeps every time of a request before the end of the day of the extract', () => {
  const random = createRandom(1);
  const asked = {
    instrument: 'INFO_EXCH',
    kind: 'CHILD',
    result: 'FULL',
    openedDay: EXTRACT_DAY,
    closedDay: undefined,
  } as const;
  const requests = Array.from({ length: 3000 }, () => requestOf(random, asked));
  const times = requests.flatMap(({ requestedOn, receivedOn, respondedOn }) => [
    requestedOn,
    receivedOn,
    respondedOn,
  ]);
  const latest = times
    .filter((time) => time !== undefined)
    .sort()
    .at(-1);
  expect(latest?.slice(0, 10)).toBe('2025-12-31');
});
