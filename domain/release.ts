import type { Clock, SelectableClock } from './codes/counting-axes.ts';
import type { Period } from './period.ts';
import type { RequestCategories } from './request-aggregate.ts';

export type ReleaseState = 'draft' | 'published' | 'withdrawn';

/** How small numbers are protected; fixed when the release is built. */
export type DisclosureMethod = 'none';

/** The words for a disclosure method, shown with every answer. */
export const DISCLOSURE_METHOD: Readonly<Record<DisclosureMethod, string>> = {
  none: 'Figures are exact. No disclosure method was applied to this release.',
};

/** A run of years, the first and the last among them. */
export type Stretch = { readonly first: number; readonly last: number };

/** Who delivered what a release was built from. */
export type ReleaseSource = {
  readonly source: string;
  readonly extractDate: string;
  readonly status: string;
  /**
   * The years that those of its extracts cover which are provisional and of which cases are counted. Absent in a release that was built
   * before they were kept.
   */
  readonly provisional?: readonly Stretch[];
  /** Codes of the warnings (docs/import.md) that a steward accepted when its cases were loaded; absent where there were none. */
  readonly accepted?: readonly string[];
};

/** A release as the public sees it. Once published it never changes; a correction is a new release. */
export type Release = {
  readonly number: number;
  readonly state: Exclude<ReleaseState, 'draft'>;
  readonly isLatest: boolean;
  /** UTC, ISO 8601. */
  readonly publishedAt: string;
  /** The latest day on which a source cut its extract, `YYYY-MM-DD`. */
  readonly extractDate: string;
  /** Made-up data for demonstration: every page and file says so. */
  readonly synthetic: boolean;
  readonly method: { readonly id: DisclosureMethod; readonly label: string };
  readonly firstYear: number;
  readonly lastYear: number;
  /** Runs of years that have a total of their own. */
  readonly periods: readonly Period[];
  readonly sources: readonly ReleaseSource[];
  readonly note: string | null;
  /** Why it was published, where it changed figures that were: in the words of the steward, or what the sources say. */
  readonly reason: string | null;
  /** When and why it was withdrawn; `null` while it is published. UTC, ISO 8601. */
  readonly withdrawal: { readonly at: string; readonly reason: string | null } | null;
};

/**
 * The codes that occur in a release on each axis, frozen when it is built: the rows that a table of it shows.
 * Years are given for each clock, ascending, with `ZZ` last where a case has no date on that clock. A list that is not there
 * was not counted in this release, because it was built before the list existed: there are no rows of its axis or clock.
 */
export type ReleaseCategories = {
  readonly year: Readonly<Record<SelectableClock, readonly string[]>> &
    Readonly<Partial<Record<Clock, readonly string[]>>>;
  /** Months of each clock on which they are counted, such as `2020-04`, ascending, `ZZ` last. */
  readonly month?: Readonly<Partial<Record<Clock, readonly string[]>>>;
  readonly country: readonly string[];
  readonly country_group: readonly string[];
  readonly agency: readonly string[];
  /** Agencies that have units which occur. One without is a group of its own, and is not here. */
  readonly agency_group?: readonly string[];
  /** The declared periods in every year of which any agency reported, such as `2015..2024`. */
  readonly panel?: readonly string[];
  readonly crime: readonly string[];
  readonly outcome: readonly string[];
  readonly scope: readonly string[];
  /** Numbers of States of a case, as text, ascending. */
  readonly states?: readonly string[];
  readonly partner?: readonly string[];
  /** The States that stand beside agencies. A release that has it counts partners, requests and durations of agencies. */
  readonly agency_partner?: readonly string[];
  readonly channel?: readonly string[];
  readonly instrument?: readonly string[];
  /** Of the counted requests, which the other lists say nothing of. */
  readonly request?: RequestCategories;
};
