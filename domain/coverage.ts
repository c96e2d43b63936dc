import type { Release } from './release.ts';
import {
  type ReportingAxis,
  type ReportingRow,
  type ReportingState,
  reportingKey,
  stateOf,
} from './reporting.ts';

/** Of how many parties that were expected to deliver in a year how many did: "24 of 27 agencies". M34 is their share. */
export type YearCoverage = { readonly year: string; readonly reported: number; readonly expected: number };

/**
 * Who reported, year by year, on one axis, in the order of the years asked for. `expected` is 0 where nothing is known of who was
 * expected: then there is no coverage to tell, which is not a coverage of nothing.
 */
export function coverageByYear(
  rows: readonly ReportingRow[],
  axis: ReportingAxis,
  years: readonly string[],
): readonly YearCoverage[] {
  const counts = new Map(years.map((year) => [year, { reported: 0, expected: 0 }]));
  for (const row of rows) {
    const count = row.axis === axis ? counts.get(row.year) : undefined;
    if (!count) continue;
    count.expected += 1;
    if (row.reported) count.reported += 1;
  }
  return years.map((year) => ({ year, reported: 0, expected: 0, ...counts.get(year) }));
}

/** Somebody who was expected to deliver. A source says when its extract was cut, and its status. */
export type CoveredParty = {
  readonly code: string;
  readonly label: string;
  readonly extractDate?: string;
  readonly status?: string;
  /** What it did in each year, in the order of `years`. */
  readonly states: readonly ReportingState[];
};

/**
 * Who was expected to deliver to a release, and did, by year. Shape: `states` of each party and `totals` are in the order of `years`.
 * A party that is listed nowhere was not expected; a year without anybody expected has a total of 0 of 0.
 */
export type CoverageTable = {
  readonly release: Release;
  readonly by: ReportingAxis;
  readonly years: readonly string[];
  readonly parties: readonly CoveredParty[];
  readonly totals: readonly YearCoverage[];
};

/** A party with what it did in each of some years, in their order. */
export type PartyCoverage = { readonly code: string; readonly states: readonly ReportingState[] };

/** Every party of an axis that was expected in any year, with its state in each of some years; by code. */
export function coverageByParty(
  rows: readonly ReportingRow[],
  axis: ReportingAxis,
  years: readonly string[],
): readonly PartyCoverage[] {
  const onAxis = rows.filter((row) => row.axis === axis);
  const byKey = new Map(onAxis.map((row) => [reportingKey(axis, row.code, row.year), row]));
  const codes = [...new Set(onAxis.map(({ code }) => code))].sort();
  return codes.map((code) => ({
    code,
    states: years.map((year) => stateOf(byKey.get(reportingKey(axis, code, year)))),
  }));
}

/**
 * The panel of a trend: the parties of an axis that reported in every one of some years, by code. Only their own rows are
 * exact: a case of two of them is in both rows, so the rows do not add up to a figure of the panel.
 */
export function likeForLike(
  rows: readonly ReportingRow[],
  axis: ReportingAxis,
  years: readonly string[],
): readonly string[] {
  return coverageByParty(rows, axis, years)
    .filter(({ states }) => states.length > 0 && states.every((state) => state === 'reported'))
    .map(({ code }) => code);
}

/** Numerator and denominator of M34 in one year, of the agencies of one State where it is asked by State. */
export type ReportingShare = {
  readonly year: string;
  readonly country?: string;
  readonly numerator: number;
  readonly denominator: number;
};

/** M34, coverage of reporting: agencies that reported of those expected, by year (CR-7: add both, never the shares). */
export function reportingShareByYear(
  rows: readonly ReportingRow[],
  axis: ReportingAxis,
  years: readonly string[],
): readonly ReportingShare[] {
  return coverageByYear(rows, axis, years).map(({ year, reported, expected }) => ({
    year,
    numerator: reported,
    denominator: expected,
  }));
}

/** M34 by year and by the State of the agency; agencies of no State, such as bodies, are in no row. */
export function reportingShareByCountry(
  rows: readonly ReportingRow[],
  countryOfAgency: ReadonlyMap<string, string>,
  years: readonly string[],
): readonly ReportingShare[] {
  const countries = [...new Set(countryOfAgency.values())].sort();
  return countries.flatMap((country) => {
    const own = rows.filter(({ axis, code }) => axis === 'agency' && countryOfAgency.get(code) === country);
    if (own.length === 0) return [];
    return reportingShareByYear(own, 'agency', years).map((share) => ({ ...share, country }));
  });
}
