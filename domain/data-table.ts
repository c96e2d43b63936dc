import type { PartyType } from './codes/agency.ts';
import type { Flag, Reason } from './codes/figure-status.ts';
import type { YearCoverage } from './coverage.ts';
import type { Dimension } from './dimension.ts';
import type { Figure } from './figure.ts';
import type { Metric } from './metric.ts';
import type { Release } from './release.ts';
import type { ReportingAxis } from './reporting.ts';
import type { Selection } from './selection.ts';

/**
 * One value of a dimension, with the words to show for it. An agency says whether it acts for a State or is a body; those
 * without a name do not, because both can stand behind them.
 */
export type Category = { readonly code: string; readonly label: string; readonly partyType?: PartyType };

/** One axis of a table. `additive` says whether its rows may be added; if not, `whyNot` says it in a sentence. */
export type TableDimension = {
  readonly id: Dimension;
  readonly label: string;
  readonly categories: readonly Category[];
  readonly additive: boolean;
  readonly whyNot?: string;
};

/**
 * Figures over some dimensions of the table together. `over` names the dimensions that are summed up; the figures stand
 * row-major over the dimensions that remain. `cases`: counted from cases. `published`: the published rows added up, which
 * is offered only where they are disjoint. `withheld`: there is no such figure, and the sentence says why.
 */
export type Total =
  | {
      readonly over: readonly Dimension[];
      readonly basis: 'cases' | 'published';
      readonly figures: readonly Figure[];
    }
  | { readonly over: readonly Dimension[]; readonly basis: 'withheld'; readonly why: string };

/** A sentence that a reader needs beside the figures. `must` notes are shown without being asked for. */
export type Note = { readonly id: string; readonly text: string; readonly must: boolean };

/** A code and the words for it. */
export type Named = { readonly code: string; readonly label: string };

/**
 * What a selection is answered with.
 * Shape: `figures` row-major over `dimensions`, the last one varies fastest; its length is the product of their sizes.
 */
export type DataTable = {
  readonly title: string;
  readonly metric: Metric;
  readonly clock: Named;
  readonly part: Named | null;
  readonly selection: Selection;
  /** The same question as a URL query in its one canonical spelling. */
  readonly query: string;
  readonly release: Release;
  readonly dimensions: readonly TableDimension[];
  /** Dimensions held at one value by a filter and not shown as an axis, such as `country=ES`. */
  readonly fixed: readonly {
    readonly dimension: Dimension;
    readonly label: string;
    readonly category: Category;
  }[];
  readonly figures: readonly Figure[];
  readonly totals: readonly Total[];
  readonly notes: readonly Note[];
  /** Words for every status letter that occurs in the table. */
  readonly symbols: readonly { readonly status: Flag | Reason; readonly label: string }[];
  /** Of how many that were expected how many delivered, in each year that the figures count; by what they are. */
  readonly coverage: readonly { readonly axis: ReportingAxis; readonly years: readonly YearCoverage[] }[];
  readonly citation: string;
};
