import fc from 'fast-check';
import type { RefusalGround } from '#domain/codes/outcome';
import type { Result, Urgency } from '#domain/codes/request';
import type { Role } from '#domain/codes/role';

/** The roles in which a State receives a request. */
export const ASKED: readonly Role[] = ['REQUESTED', 'EXECUTING'];

/** Receipt and response on either side of 8 hours, 3 days and 7 days, and of every precision. */
const TIMES = fc
  .constantFrom(
    [undefined, undefined],
    ['2020', '2020-05-01'],
    ['2020-05', '2020-05'],
    ['2020-05-01', undefined],
    [undefined, '2020-05-02'],
    ['2020-05-01', '2020-05-01'],
    ['2020-05-01', '2020-05-04'],
    ['2020-05-01', '2020-05-05'],
    ['2021-05-01', '2021-05-08'],
    ['2021-05-01', '2021-05-09'],
    ['2020-02-27', '2020-03-01'],
    ['2019-12-31', '2020-01-07T12:00:00Z'],
    ['2021-05-02', '2021-05-01T22:00:00Z'],
    ['2020-05-01T08:00:00Z', '2020-05-01'],
    ['2020-05-01T08:00:00Z', '2020-05-01T16:00:00Z'],
    ['2021-05-01T08:00:00Z', '2021-05-01T16:00:01Z'],
    ['2021-05-01T20:00:00Z', '2021-05-02T04:00:00Z'],
    ['2020-05-01T23:59:59Z', '2020-05-04T00:00:00Z'],
    ['2020-05-01T00:00:00Z', '2020-05-09T00:00:00Z'],
  )
  .map(([receivedOn, respondedOn]) => ({ receivedOn, respondedOn }));

/** What came of a request. Who refuses says why. */
export const ANSWER = fc
  .record({
    times: TIMES,
    urgency: fc.constantFrom<Urgency | undefined>(undefined, 'URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL'),
    result: fc.constantFrom<Result | undefined>(undefined, 'FULL', 'FULL', 'PARTIAL', 'REFUSED', 'PENDING'),
    refusalGround: fc.constantFrom<RefusalGround>('SECURITY', 'OTHER'),
    isJudicialDelay: fc.constantFrom(undefined, true, false),
  })
  .map(({ times, refusalGround, ...rest }) => ({
    ...rest,
    ...times,
    refusalGround: rest.result === 'REFUSED' ? refusalGround : undefined,
  }));
