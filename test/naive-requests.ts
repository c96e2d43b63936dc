import type { Case, Moment, Participation } from '#domain/case';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { TITLES } from '#domain/labels/en/titles';
import { declaredPeriods, type Period } from '#domain/period';
import type { Request } from '#domain/request';
import { classOfDays } from './naive-metric/days.ts';
import { isCounted } from './naive-rules.ts';
import { naiveTellers, type Told } from './naive-teller.ts';

/** What one source delivered. */
type SourceFacts = {
  readonly source: string;
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly requests?: readonly Request[];
};

type Keys = {
  readonly caseKey: (caseId: string) => number;
  readonly requestKey: (requestId: string) => number;
};

type Answer = Pick<
  Participation,
  'urgency' | 'receivedOn' | 'respondedOn' | 'result' | 'refusalGround' | 'isJudicialDelay'
>;

/** One request as it is counted, wherever it comes from. */
type Counted = Answer & {
  readonly source: string;
  readonly requesting: string;
  readonly requested: string;
  /** The agency that was asked. */
  readonly agency: string;
  readonly key: number;
};

/** Rows as `axes -> measures` in text; the axes begin with the name of the table. */
type Rows = ReadonlyMap<string, string>;

/**
 * Counts every row of `by_request`, `by_duration` and `duration_quantile` from the rules alone, one request and one case at a time: the slow second
 * opinion on the statements that build a release.
 */
export function naiveRequests(sources: readonly SourceFacts[], keys: Keys): Rows {
  const requests = sources.flatMap((facts) => requestsOf(facts, keys));
  const isTold = naiveTellers(requests.map(placed), 'requested');
  const told = requests.filter((request) => isTold(placed(request)) !== undefined);
  const durations = [...responses(told.filter(isOfStates)), ...closings(sources, keys)];
  const quantiles = quantileRows(durations, periodsOf(sources));
  const asked = agencyRows(told.filter(isOfStates), (request) => isTold(placed(request)) ?? '');
  return new Map([...requestRows(requests), ...asked, ...durationRows(durations), ...quantiles]);
}

/** A source that delivers requests is counted from them alone. */
function requestsOf(facts: SourceFacts, keys: Keys): readonly Counted[] {
  return facts.requests === undefined || facts.requests.length === 0
    ? requestsOfCases(facts, keys)
    : deliveredRequests(facts, facts.requests, keys);
}

function deliveredRequests(
  { source, cases }: SourceFacts,
  requests: readonly Request[],
  { requestKey }: Keys,
): readonly Counted[] {
  return requests
    .filter(
      ({ caseId }) => caseId === undefined || cases.some((each) => each.caseId === caseId && isPublic(each)),
    )
    .map((request) => ({
      ...request,
      source,
      requesting: request.requestingCountry ?? 'BODY',
      requested: request.requestedCountry ?? 'BODY',
      agency: request.requestedAgency ?? 'UNKNOWN',
      key: requestKey(request.requestId),
    }));
}

function isPublic({ confidentiality }: Case): boolean {
  return confidentiality === undefined;
}

function requestsOfCases(facts: SourceFacts, { caseKey }: Keys): readonly Counted[] {
  return countedCases(facts).flatMap(({ caseId, parties }) =>
    parties
      .filter(
        ({ partyType, role }) => partyType === 'STATE' && (role === 'REQUESTED' || role === 'EXECUTING'),
      )
      .map((party) => {
        const requested = party.country ?? NOT_STATED;
        const asking = askingState(parties);
        return {
          ...party,
          source: facts.source,
          requesting: asking === requested ? NOT_STATED : asking,
          requested,
          agency: party.agency ?? 'UNKNOWN',
          key: caseKey(caseId),
        };
      }),
  );
}

function countedCases({ cases, participations }: SourceFacts) {
  return cases
    .map((each) => ({
      case: each,
      caseId: each.caseId,
      parties: participations.filter(({ caseId }) => caseId === each.caseId),
    }))
    .filter((whole) => isCounted(whole));
}

function askingState(parties: readonly Participation[]): string {
  const states = (...roles: readonly string[]) => [
    ...new Set(
      parties
        .filter(({ partyType, role }) => partyType === 'STATE' && roles.includes(role))
        .map(({ country }) => country ?? NOT_STATED),
    ),
  ];
  const asking = states('REQUESTING', 'ISSUING');
  if (asking.length > 1) return NOT_STATED;
  return asking[0] ?? states('INITIATING')[0] ?? states('LEAD')[0] ?? NOT_STATED;
}

/** Where the word of a request counts. */
function placed({ source, requesting, requested, receivedOn }: Counted): Told {
  return { source, requesting, requested, year: receivedOn?.slice(0, 4) ?? NOT_STATED };
}

function isOfStates({ requesting, requested }: Counted): boolean {
  return requesting !== 'BODY' && requested !== 'BODY';
}

function requestRows(requests: readonly Counted[]): readonly (readonly [string, string])[] {
  const cells = grouped(requests, (request) =>
    [
      'by_request',
      request.source,
      request.receivedOn?.slice(0, 4) ?? NOT_STATED,
      request.requesting,
      request.requested,
      request.urgency ?? NOT_STATED,
      request.result ?? NOT_STATED,
      request.refusalGround ?? NOT_STATED,
    ].join('|'),
  );
  const tellers = (['requesting', 'requested'] as const).map((side) =>
    naiveTellers(requests.map(placed), side),
  );
  return [...cells].map(([axes, cell]) => {
    const words = cell
      .slice(0, 1)
      .flatMap((request) => tellers.map((wordOf) => wordOf(placed(request)) ?? '-'));
    return [axes, [...measures(cell), ...words].join('|')];
  });
}

/** Requests between States by the agency that was asked. */
function agencyRows(
  requests: readonly Counted[],
  tellerOf: (request: Counted) => string,
): readonly (readonly [string, string])[] {
  const cells = grouped(requests, (request) =>
    [
      'by_agency_request',
      request.agency,
      request.receivedOn?.slice(0, 4) ?? NOT_STATED,
      request.urgency ?? NOT_STATED,
      tellerOf(request),
    ].join('|'),
  );
  return [...cells].map(([axes, cell]) => [axes, measures(cell).join('|')]);
}

function measures(cell: readonly Counted[]): readonly number[] {
  const count = (is: (request: Counted) => boolean) => cell.filter(is).length;
  const isAnswered = ({ result }: Counted) => result === 'FULL' || result === 'PARTIAL';
  const isRefused = ({ result }: Counted) => result === 'REFUSED';
  return [
    cell.length,
    count(isAnswered),
    count((request) => isAnswered(request) || isRefused(request)),
    count(isRefused),
    count((request) => isAnswered(request) && isInTime(request) !== undefined),
    count((request) => isAnswered(request) && isInTime(request) === true),
    count(({ isJudicialDelay }) => isJudicialDelay === true),
    sumOfKeys(cell.map(({ key }) => key)),
  ];
}

const HOUR = 3_600_000;

function isInTime(answer: Answer): boolean | undefined {
  const { urgency, receivedOn, respondedOn } = answer;
  if (urgency === undefined) return undefined;
  const limit = { URGENT_DIRECT: 8, URGENT_INDIRECT: 3, NORMAL: 7 }[urgency];
  const taken = urgency === 'URGENT_DIRECT' ? hoursBetween(answer) : daysBetween(receivedOn, respondedOn);
  return taken === undefined ? undefined : taken <= limit;
}

function hoursBetween({ receivedOn = '', respondedOn = '' }: Answer): number | undefined {
  if (!receivedOn.includes('T') || !respondedOn.includes('T')) return undefined;
  return (Date.parse(respondedOn) - Date.parse(receivedOn)) / HOUR;
}

function daysBetween(from: Moment = '', to: Moment = ''): number | undefined {
  if (from.length < 10 || to.length < 10) return undefined;
  return Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (24 * HOUR));
}

type Duration = { readonly axes: readonly string[]; readonly days: number; readonly key: number };

function responses(requests: readonly Counted[]): readonly Duration[] {
  return requests.flatMap(({ receivedOn, respondedOn, requested, agency, urgency = NOT_STATED, key }) => {
    const days = daysBetween(receivedOn, respondedOn);
    if (days === undefined || receivedOn === undefined) return [];
    return placesOf([requested], [agency]).map((place) => ({
      axes: ['RESPONSE', ...place, urgency, receivedOn.slice(0, 4)],
      days,
      key,
    }));
  });
}

function closings(sources: readonly SourceFacts[], { caseKey }: Keys): readonly Duration[] {
  return sources.flatMap(countedCases).flatMap(({ case: { caseId, openedOn, closedOn }, parties }) => {
    const days = daysBetween(openedOn, closedOn);
    if (days === undefined || closedOn === undefined) return [];
    const states = parties.flatMap(({ country }) => country ?? []);
    const agencies = parties.map(({ agency }) => agency ?? 'UNKNOWN');
    return placesOf(states, agencies).map((place) => ({
      axes: ['CASE', ...place, ALL, closedOn.slice(0, 4)],
      days,
      key: caseKey(caseId),
    }));
  });
}

/** Where a duration counts: among all, in each country and in each agency, once. */
function placesOf(countries: readonly string[], agencies: readonly string[]): readonly (readonly string[])[] {
  return [
    [ALL, ALL],
    ...[...new Set(countries)].map((country) => [country, ALL]),
    ...[...new Set(agencies)].map((agency) => [ALL, agency]),
  ];
}

function durationRows(durations: readonly Duration[]): readonly (readonly [string, string])[] {
  const cells = grouped(durations, ({ axes, days }) => ['by_duration', ...axes, classOfDays(days)].join('|'));
  return [...cells].map(([axes, cell]) => [
    axes,
    [cell.length, sumOfKeys(cell.map(({ key }) => key))].join('|'),
  ]);
}

/** A duration counts in the cell of its urgency and year, and in those where urgencies, or the years of a period, are together. */
function quantileRows(
  durations: readonly Duration[],
  periods: readonly Period[],
): readonly (readonly [string, string])[] {
  const everywhere = durations.flatMap(({ axes: [kind, country, agency, urgency, year], ...rest }) =>
    [...new Set([urgency, ALL])].flatMap((either) =>
      [year, ALL, ...periodsWith(year, periods)].map((or) => ({
        ...rest,
        axes: [kind, country, agency, either, or],
      })),
    ),
  );
  const cells = grouped(everywhere, ({ axes }) => ['duration_quantile', ...axes].join('|'));
  return [...cells].map(([axes, cell]) => [axes, quantiles(cell).join('|')]);
}

function periodsWith(year: string | undefined, periods: readonly Period[]): readonly string[] {
  return periods
    .filter(({ first, last }) => first <= Number(year) && Number(year) <= last)
    .map(({ first, last }) => `${first}..${last}`);
}

function periodsOf(sources: readonly SourceFacts[]): readonly Period[] {
  const years = sources.flatMap(countedCases).map((whole) => Number(whole.case.openedOn.slice(0, 4)));
  return declaredPeriods(Math.min(...years), Math.max(...years), TITLES);
}

function quantiles(cell: readonly Omit<Duration, 'axes'>[]): readonly (number | string)[] {
  const days = cell.map((each) => each.days).sort((a, b) => a - b);
  const median = ((days[Math.ceil(days.length / 2) - 1] ?? 0) + (days[Math.floor(days.length / 2)] ?? 0)) / 2;
  const p90 = days[Math.ceil((days.length * 9) / 10) - 1] ?? 0;
  return [days.length, sumOfKeys(cell.map(({ key }) => key)), median.toFixed(1), p90];
}

function sumOfKeys(keys: readonly number[]): number {
  return keys.reduce((sum, key) => (sum + key) % 2 ** 32, 0);
}

function grouped<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
