import { naiveFamilies } from '../naive-agencies.ts';
import type { ReleaseFacts } from './facts.ts';
import { type NaiveFigure, share } from './figure.ts';
import type { At } from './place.ts';

/** Agencies that delivered for the year as a share of those that were expected to; of a State, of its own agencies. */
export function reportingCoverage(facts: ReleaseFacts, { codes }: At): NaiveFigure {
  const expected = facts.reporting.filter(
    ({ axis, code, year }) =>
      axis === 'agency' &&
      year === codes.year &&
      (codes.country === undefined || facts.countryOfAgency.get(code) === codes.country),
  );
  return share(expected.filter(({ reported }) => reported).length, expected.length, 100);
}

/** Whether the country or agency of a place was expected to deliver for its year, and did not. */
export function isSilent(facts: ReleaseFacts, { codes }: At): boolean {
  const { reporting } = facts;
  const { country, agency_group: family } = codes;
  const agency = codes.agency ?? (family !== undefined && !hasUnits(facts, family) ? family : undefined);
  const year = (codes.month ?? codes.quarter)?.slice(0, 4) ?? codes.year;
  const party = country ?? agency;
  const axis = country === undefined ? 'agency' : 'country';
  return reporting.some(
    (row) => row.axis === axis && row.code === party && row.year === year && !row.reported,
  );
}

/** Whether a unit of an agency is a party in any case: of such a one it is not known that nothing was delivered. */
function hasUnits({ sources, parents }: ReleaseFacts, agency: string): boolean {
  return sources.some(({ participations }) =>
    participations.some((party) => naiveFamilies(party.agency ?? '', parents).indexOf(agency) > 0),
  );
}

/** Of a party that delivered nothing, nothing is known to be none: no cases are `x` and not 0. */
export function asReported(figure: NaiveFigure, isNothingDelivered: boolean): NaiveFigure {
  if (!isNothingDelivered) return figure;
  if (figure.value === 'z') return { value: 'x' };
  const counted = figure.coverage?.of ?? figure.of ?? 0;
  return figure.value === 0 && counted === 0 ? { value: 'x' } : figure;
}
