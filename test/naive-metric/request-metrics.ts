import type { RequestSide } from '#domain/request-aggregate';
import { classOfDays, daysBetween, hoursBetween } from './days.ts';
import type { ReleaseFacts } from './facts.ts';
import { median, type NaiveFigure, ninetieth, share } from './figure.ts';
import { type At, takenTogether } from './place.ts';
import { type CountedRequest, isBorrowedAt, requestsAt } from './requests-at.ts';

type Is = (request: CountedRequest) => boolean;

/** A metric of requests: its figure at a place, and the names of the requests that stand there. */
export type RequestMetric = {
  readonly figure: (facts: ReleaseFacts, at: At) => NaiveFigure;
  readonly units: (facts: ReleaseFacts, at: At) => readonly string[];
};

const isAny: Is = () => true;
const isAnswered: Is = ({ result }) => result === 'FULL' || result === 'PARTIAL';
const isRefused: Is = ({ result }) => result === 'REFUSED';
const isDecided: Is = (request) => isAnswered(request) || isRefused(request);
const isDeparture: Is = ({ isJudicialDelay }) => isJudicialDelay === true;
const isTimed: Is = (request) => isAnswered(request) && withinLimit(request) !== undefined;
const isInTime: Is = (request) => isAnswered(request) && withinLimit(request) === true;

/** Whether a request was answered within 8 hours, 3 or 7 calendar days; `undefined` where that cannot be said. */
function withinLimit({ urgency, receivedOn, respondedOn }: CountedRequest): boolean | undefined {
  const hours = hoursBetween(receivedOn, respondedOn);
  const days = daysBetween(receivedOn, respondedOn);
  if (urgency === 'URGENT_DIRECT') return hours === undefined ? undefined : hours <= 8;
  if (urgency === undefined || days === undefined) return undefined;
  return days <= (urgency === 'URGENT_INDIRECT' ? 3 : 7);
}

function count(side: RequestSide, is: Is, others: 'States' | 'bodies' = 'States'): RequestMetric {
  const found = (facts: ReleaseFacts, at: At) => requestsAt(facts, at, side, others).filter(is);
  return {
    figure: (facts, at) => ({
      value: found(facts, at).length,
      isBorrowed: isBorrowedAt(facts, at, side, others),
    }),
    units: (facts, at) => found(facts, at).map(({ id }) => id),
  };
}

/** A percentage of the requests that a country received. */
function percentage(part: Is, whole: Is, wholeAt: (at: At) => At = (at) => at): RequestMetric {
  const found = (facts: ReleaseFacts, at: At, is: Is) => requestsAt(facts, at, 'requested').filter(is);
  return {
    figure: (facts, at) => ({
      ...share(found(facts, at, part).length, found(facts, wholeAt(at), whole).length, 100),
      isBorrowed: isBorrowedAt(facts, at, 'requested'),
    }),
    units: (facts, at) => found(facts, at, part).map(({ id }) => id),
  };
}

function responseTime(fold: (days: readonly number[]) => NaiveFigure): RequestMetric {
  const found = (facts: ReleaseFacts, at: At) => requestsAt(facts, at, 'requested');
  return {
    figure: (facts, at) =>
      fold(
        found(facts, at).flatMap(({ receivedOn, respondedOn }) => daysBetween(receivedOn, respondedOn) ?? []),
      ),
    units: (facts, at) => found(facts, at).map(({ id }) => id),
  };
}

/** Requests whose days are known; at a class of days, those that took as many as it begins with or more, and less than the next. */
const timedResponses: RequestMetric = {
  figure: (facts, at) => ({ value: timedAt(facts, at).length }),
  units: (facts, at) => timedAt(facts, at).map(({ id }) => id),
};

function timedAt(facts: ReleaseFacts, at: At): readonly CountedRequest[] {
  return requestsAt(facts, at, 'requested').filter(({ receivedOn, respondedOn }) => {
    const days = daysBetween(receivedOn, respondedOn);
    return days !== undefined && (at.codes.duration === undefined || at.codes.duration === classOfDays(days));
  });
}

/** The metrics of requests, by their definitions in domain/metrics. The year is that of receipt. */
export const REQUEST_METRICS: Readonly<Record<string, RequestMetric>> = {
  'requests-sent': count('requesting', isAny),
  'requests-received': count('requested', isAny),
  'requests-to-bodies': count('requesting', isAny, 'bodies'),
  'requests-from-bodies': count('requested', isAny, 'bodies'),
  'directed-requests': count('requesting', isAny),
  'answered-rate': percentage(isAnswered, isAny),
  'refusal-rate': percentage(isRefused, isDecided, (at) => takenTogether(at, ['refusal_ground'])),
  'in-time-rate': percentage(isInTime, isTimed),
  'deadline-departures': count('requested', isDeparture),
  'timed-responses': timedResponses,
  'response-time-median': responseTime(median),
  'response-time-p90': responseTime(ninetieth),
};
