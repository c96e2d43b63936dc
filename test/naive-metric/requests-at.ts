import type { Participation } from '#domain/case';
import type { RequestSide } from '#domain/request-aggregate';
import { naiveTellers, type Told } from '../naive-teller.ts';
import { countedCasesOf, type ReleaseFacts, type SourceFacts, type WholeCase } from './facts.ts';
import type { At } from './place.ts';

type Answer = Pick<
  Participation,
  'urgency' | 'receivedOn' | 'respondedOn' | 'result' | 'refusalGround' | 'isJudicialDelay'
>;

/** One request as it is counted, whether it was delivered as one or is seen in the parties of a case. */
export type CountedRequest = Answer & {
  readonly id: string;
  readonly source: string;
  readonly requesting: string;
  readonly requested: string;
  /** The agency that was asked. */
  readonly agency: string;
};

const NOT_STATED = 'ZZ';

const COUNTED = new WeakMap<ReleaseFacts, readonly CountedRequest[]>();

/**
 * The requests that stand at a place, a country being the side that a metric counts, and `others` who stands on the other side; each in
 * one word. What is not stated is `ZZ`.
 */
export function requestsAt(
  facts: ReleaseFacts,
  { codes }: At,
  side: RequestSide,
  others: 'States' | 'bodies' = 'States',
): readonly CountedRequest[] {
  const counted = COUNTED.get(facts) ?? facts.sources.flatMap(countedRequests);
  COUNTED.set(facts, counted);
  const other = side === 'requesting' ? 'requested' : 'requesting';
  const wordOf = tellersOf(facts, counted, side);
  const is = (code: string | undefined, value = NOT_STATED) => code === undefined || code === value;
  return counted.filter(
    (request) =>
      wordOf(placed(request)) !== undefined &&
      request[side] !== 'BODY' &&
      (request[other] === 'BODY') === (others === 'bodies') &&
      is(codes.year, request.receivedOn?.slice(0, 4)) &&
      is(codes.country, request[side]) &&
      is(codes.partner, request[other]) &&
      (codes.agency === undefined || (side === 'requested' && codes.agency === request.agency)) &&
      is(codes.urgency, request.urgency) &&
      is(codes.refusal_ground, request.refusalGround),
  );
}

/** Whether any request of a place is told by the States on the other side alone. */
export function isBorrowedAt(...[facts, at, side, others]: Parameters<typeof requestsAt>): boolean {
  const found = requestsAt(facts, at, side, others);
  const wordOf = tellersOf(facts, COUNTED.get(facts) ?? [], side);
  return found.some((request) => wordOf(placed(request)) === 'PARTNER');
}

const TELLERS = new WeakMap<ReleaseFacts, Map<RequestSide, ReturnType<typeof naiveTellers>>>();

function tellersOf(facts: ReleaseFacts, counted: readonly CountedRequest[], side: RequestSide) {
  const known = TELLERS.get(facts) ?? new Map();
  TELLERS.set(facts, known);
  const wordOf = known.get(side) ?? naiveTellers(counted.map(placed), side);
  known.set(side, wordOf);
  return wordOf;
}

function placed({ source, requesting, requested, receivedOn }: CountedRequest): Told {
  return { source, requesting, requested, year: receivedOn?.slice(0, 4) ?? NOT_STATED };
}

/** A source that delivers requests is counted from them alone, but for those of cases that are confidential or gone. */
function countedRequests(facts: SourceFacts): readonly CountedRequest[] {
  const { source, cases, requests } = facts;
  if (requests.length === 0) return countedCasesOf(facts).flatMap((whole) => requestsOfCase(whole, source));
  const open = new Set(
    cases.filter(({ confidentiality }) => confidentiality === undefined).map(({ caseId }) => caseId),
  );
  return requests
    .filter(({ caseId }) => caseId === undefined || open.has(caseId))
    .map((request) => ({
      ...request,
      id: `${source} ${request.requestId}`,
      source,
      requesting: request.requestingCountry ?? 'BODY',
      requested: request.requestedCountry ?? 'BODY',
      agency: request.requestedAgency ?? 'UNKNOWN',
    }));
}

/** Each State that is asked to answer or to execute received one request. */
function requestsOfCase(whole: WholeCase, source: string): readonly CountedRequest[] {
  const asking = askingState(whole);
  return whole.parties
    .filter(({ partyType, role }) => partyType === 'STATE' && ['REQUESTED', 'EXECUTING'].includes(role))
    .map((party, place) => {
      const requested = party.country ?? NOT_STATED;
      const requesting = asking === requested ? NOT_STATED : asking;
      const agency = party.agency ?? 'UNKNOWN';
      return { ...party, source, id: `${whole.id} ${place}`, requesting, requested, agency };
    });
}

/** The one State that asks or issues, else the one that initiated, else the lead; of several it is not stated which. */
function askingState({ parties }: WholeCase): string {
  const statesIn = (...roles: readonly string[]) => [
    ...new Set(
      parties.flatMap(({ partyType, role, country }) =>
        partyType === 'STATE' && roles.includes(role) ? (country ?? []) : [],
      ),
    ),
  ];
  const asking = statesIn('REQUESTING', 'ISSUING');
  if (asking.length > 1) return NOT_STATED;
  return asking[0] ?? statesIn('INITIATING')[0] ?? statesIn('LEAD')[0] ?? NOT_STATED;
}
