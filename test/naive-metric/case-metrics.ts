import type { Clock } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';
import { QUANTITIES, type Quantity } from '#domain/quantity';
import { casesAt } from './cases-at.ts';
import { daysBetween } from './days.ts';
import type { ReleaseFacts, WholeCase } from './facts.ts';
import { median, type NaiveFigure, ninetieth, share } from './figure.ts';
import { type At, has, takenTogether } from './place.ts';

/** A metric of cases: its figure at a place, and the names of the cases that stand there. */
export type CaseMetric = {
  readonly figure: (facts: ReleaseFacts, at: At) => NaiveFigure;
  readonly units: (facts: ReleaseFacts, at: At) => readonly string[];
};

type Is = (each: WholeCase) => boolean;
type Found = (facts: ReleaseFacts, at: At) => readonly WholeCase[];

const isAny: Is = () => true;
const isBilateral: Is = ({ states }) => states.size === 2;
const isMultilateral: Is = ({ states }) => states.size >= 3;
const isRecorded: Is = ({ case: { disposition } }) => disposition !== 'NOT_RECORDED';
const isSurrendered: Is = ({ case: { disposition } }) => disposition === 'SURRENDERED';

/** The cases of a place that are so, on the clock of the place or on another. */
function those(is: Is = isAny, clock?: Clock): Found {
  return (facts, at) => casesAt(facts, at, clock).filter(is);
}

/** A metric that is made from the cases of a place. */
function of(found: Found, fold: (cases: readonly WholeCase[]) => NaiveFigure): CaseMetric {
  return {
    figure: (facts, at) => fold(found(facts, at)),
    units: (facts, at) => found(facts, at).map(({ id }) => id),
  };
}

function count(found: Found): CaseMetric {
  return of(found, (cases) => ({ value: cases.length }));
}

function ratio(part: Found, whole: Found, times: number): CaseMetric {
  return {
    figure: (facts, at) => share(part(facts, at).length, whole(facts, at).length, times),
    units: (facts, at) => part(facts, at).map(({ id }) => id),
  };
}

/** The cases of all rows of a dimension together: the whole of which a row is a share. */
function allOf(found: Found, ...dimensions: readonly Dimension[]): Found {
  return (facts, at) =>
    found(
      facts,
      takenTogether(
        at,
        dimensions.filter((each) => has(at, each)),
      ),
    );
}

/** Cases with a European arrest warrant, on the side of the case or of a party. */
function underWarrant(found: Found): Found {
  return (facts, at) => found(facts, { ...at, codes: { ...at.codes, instrument: 'EAW' } });
}

/** Added over the cases in which it is known; not known where there are cases and none of them states it (CR-8). */
function sum(quantity: Quantity): CaseMetric {
  return of(those(), (cases) => {
    const stated = cases.flatMap(({ case: { quantities } }) => quantities[quantity] ?? []);
    const coverage = { known: stated.length, of: cases.length };
    const cents = stated.reduce((total, text) => total + Math.round(100 * Number(text)), 0);
    return { value: cases.length > 0 && stated.length === 0 ? 'm' : cents / 100, coverage };
  });
}

function meanStates(cases: readonly WholeCase[]): NaiveFigure {
  return share(
    cases.reduce((total, { states }) => total + states.size, 0),
    cases.length,
    1,
  );
}

/** With how many named States the country worked: neither unknown nor confidential ones. */
const partnerReach: CaseMetric = {
  units: (facts, at) => casesAt(facts, at).map(({ id }) => id),
  figure: (facts, at) => {
    const partners = new Set(casesAt(facts, at).flatMap(({ states }) => [...states]));
    for (const nobody of [at.codes.country ?? '', 'ZZ', 'QZ']) partners.delete(nobody);
    return { value: partners.size };
  },
};

/** Each State of a case has its share of it; all States together have the whole. */
const fractional: CaseMetric = {
  units: (facts, at) => casesAt(facts, at).map(({ id }) => id),
  figure: (facts, at) => {
    const shares = casesAt(facts, at).map(({ states }) =>
      at.codes.country === undefined ? 1 : 1 / states.size,
    );
    return { value: shares.reduce((total, part) => total + part, 0) };
  },
};

function duration(fold: (days: readonly number[]) => NaiveFigure): CaseMetric {
  return of(those(), (cases) =>
    fold(cases.flatMap(({ case: { openedOn, closedOn } }) => daysBetween(openedOn, closedOn) ?? [])),
  );
}

const isClosed: Is = ({ case: { closedOn } }) => closedOn !== undefined;

const closed = those(isClosed, 'CLOSED');
const ongoing = those(isAny, 'OPEN_AT_END');

const ongoingOrClosed: Found = (facts, at) => [...ongoing(facts, at), ...closed(facts, at)];

const recordedShare = ratio(those(isRecorded), allOf(those(isRecorded), 'outcome', 'outcome_group'), 100);

/** Cases without a recorded outcome are in no denominator, so they are no share of it. */
const outcomeShare: CaseMetric = {
  units: recordedShare.units,
  figure: (facts, at) =>
    at.codes.outcome === 'NOT_RECORDED' ? { value: 'z' } : recordedShare.figure(facts, at),
};

/** Cases of which no means is stated are in no denominator either. */
function shareOfKnown(axis: 'channel' | 'instrument'): CaseMetric {
  const known = ratio(those(), allOf(those(), axis), 100);
  return {
    units: known.units,
    figure: (facts, at) => (at.codes[axis] === 'UNKNOWN' ? { value: 'z' } : known.figure(facts, at)),
  };
}

/** The metrics of cases, by their definitions in domain/metrics. */
export const CASE_METRICS: Readonly<Record<string, CaseMetric>> = {
  cases: count(those()),
  'cases-initiated': count(those()),
  'cases-participated': count(those()),
  'cases-involving': count(those()),
  'bilateral-cases': count(those(isBilateral)),
  'multilateral-cases': count(those(isMultilateral)),
  'multilateral-share': ratio(
    those(isMultilateral),
    those((each) => isBilateral(each) || isMultilateral(each)),
    100,
  ),
  'involvement-share': ratio(
    those(),
    allOf(those(), 'country', 'country_group', 'agency', 'agency_group'),
    100,
  ),
  'states-per-case': of(those(), meanStates),
  'states-per-case-median': of(those(), (cases) => median(cases.map(({ states }) => states.size))),
  'pair-cases': count(those()),
  'partner-reach': partnerReach,
  'fractional-cases': fractional,
  'channel-share': shareOfKnown('channel'),
  'instrument-share': shareOfKnown('instrument'),
  'surrender-ratio': ratio(underWarrant(those(isSurrendered)), underWarrant(those()), 100),
  'ongoing-cases': count(ongoing),
  'closed-cases': count(closed),
  'clearance-rate': ratio(closed, those(isAny, 'OPENED'), 100),
  'disposition-time': ratio(ongoing, closed, 365),
  'case-duration-median': duration(median),
  'case-duration-p90': duration(ninetieth),
  'case-duration-open-share': ratio(ongoing, ongoingOrClosed, 100),
  'outcome-share': outcomeShare,
  'outcome-coverage': ratio(those(isRecorded), those(), 100),
  ...Object.fromEntries(QUANTITIES.map((quantity) => [metricOfQuantity(quantity), sum(quantity)])),
};

/** The metric of a quantity has its name, without the currency. */
function metricOfQuantity(quantity: Quantity): string {
  return quantity.replace(/_eur$/, '').replaceAll('_', '-');
}
