import fc from 'fast-check';
import type { Participation } from '#domain/case';
import type { Role } from '#domain/codes/role';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { testRequest } from './test-requests.ts';

/** Moments of every precision, and pairs of them on either side of 8 hours, 3 days and 7 days. */
const TIMES = fc
  .constantFrom(
    [undefined, undefined],
    ['2020', '2020-05-01'],
    ['2020-05', '2020-05'],
    ['2020-05-01', undefined],
    ['2020-05-01', '2020-05-01'],
    ['2020-05-01', '2020-05-04'],
    ['2020-05-01', '2020-05-05'],
    ['2020-05-01', '2020-05-08'],
    ['2020-05-01', '2020-05-09'],
    ['2020-02-27', '2020-03-01'],
    ['2019-12-31', '2020-01-07T12:00:00Z'],
    ['2020-05-02', '2020-05-01T22:00:00Z'],
    ['2020-05-01T08:00:00Z', '2020-05-01'],
    ['2020-05-01T08:00:00Z', '2020-05-01T16:00:00Z'],
    ['2020-05-01T08:00:00Z', '2020-05-01T16:00:01Z'],
    ['2020-05-01T20:00:00Z', '2020-05-02T04:00:00.000Z'],
    ['2020-05-01T23:59:59Z', '2020-05-04T00:00:00Z'],
    ['2020-05-01T00:00:00Z', '2020-05-09T00:00:00Z'],
  )
  .map(([receivedOn, respondedOn]) => ({ receivedOn, respondedOn }));

const ANSWER = fc
  .record({
    times: TIMES,
    urgency: fc.constantFrom(
      undefined,
      'URGENT_DIRECT' as const,
      'URGENT_INDIRECT' as const,
      'NORMAL' as const,
    ),
    result: fc.constantFrom(
      undefined,
      'FULL' as const,
      'PARTIAL' as const,
      'REFUSED' as const,
      'PENDING' as const,
    ),
    refusalGround: fc.constantFrom(undefined, 'SECURITY' as const, 'OTHER' as const),
    isJudicialDelay: fc.constantFrom(undefined, true, false),
  })
  .map(({ times, ...rest }) => ({ ...rest, ...times }));

/** What somebody did who neither leads nor initiates: asked, was asked, or neither. */
const ROLE = fc.constantFrom<Role>('REQUESTED', 'EXECUTING', 'REQUESTING', 'ISSUING', 'ASSISTING');

const STATE = fc.constantFrom('AU', 'DE', 'ES', 'ZZ', 'QZ', undefined);

const REQUEST = fc
  .record({
    answer: ANSWER,
    requestingCountry: STATE,
    requestedCountry: STATE,
    requestingAgency: fc.constant('EUROPOL'),
    requestedAgency: fc.constantFrom(undefined, 'DE-A', 'ES-B', 'ES-A'),
    caseId: fc.option(
      fc.nat(39).map((number) => `C${number}`),
      { nil: undefined },
    ),
  })
  .map(({ answer, ...rest }) => ({
    ...answer,
    ...rest,
    requestedAgency: rest.requestedCountry === undefined ? 'EUROPOL' : rest.requestedAgency,
  }));

/** The log of a State: requests that it sent or received, of no case. */
const SPOKEN = fc
  .record({
    state: fc.constantFrom('AU', 'ES', 'FR'),
    requests: fc.array(fc.record({ request: REQUEST, isSender: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(({ state, requests }) => ({
    state,
    requests: requests.map(({ request, isSender }) => ({
      ...request,
      caseId: undefined,
      ...(isSender ? { requestingCountry: state } : { requestedCountry: state }),
    })),
  }));

/**
 * Random facts: cases with closing dates, participations with answers, and requests. A request may name a case that is
 * confidential or that is not there. `spoken`: what the logs of some States hold.
 */
export const arbitraryRequests = fc
  .record({
    facts: arbitraryFacts,
    roles: fc.array(ROLE, { minLength: 1, maxLength: 20 }),
    answers: fc.array(ANSWER, { minLength: 1, maxLength: 40 }),
    closings: fc.array(fc.constantFrom(undefined, '2024', '2024-04', '2024-04-30', '2025-01-01'), {
      minLength: 1,
    }),
    requests: fc.array(REQUEST, { maxLength: 40 }),
    spoken: fc.array(SPOKEN, { maxLength: 3 }),
  })
  .map(({ facts, roles, answers, closings, requests, spoken }) => ({
    cases: facts.cases.map((each, index) => ({ ...each, closedOn: closings[index % closings.length] })),
    participations: facts.participations.map((party, index) => ({
      ...party,
      ...answers[index % answers.length],
      role: mayChange(party) ? (roles[index % roles.length] ?? party.role) : party.role,
    })),
    requests: requests.map((request, index) => testRequest(`R${index}`, request)),
    spoken: spoken
      .filter(({ state }, index) => spoken.findIndex((each) => each.state === state) === index)
      .map(({ state, requests: own }) => ({
        state,
        requests: own.map((request, index) => testRequest(`R-${state}-${index}`, request)),
      })),
  }));

function mayChange({ role }: Participation): boolean {
  return role !== 'LEAD' && role !== 'INITIATING';
}
