import type { Period } from '#domain/period';
import type { Selection } from '#domain/selection';
import type { Made, NamedDimension, NoteId, View } from './meaning.ts';

/** A part of the text, from `start` up to `end`. */
export type Span = { readonly start: number; readonly end: number };

/** What the box must know of a release: its years, and which runs of years have a total of their own. */
export type ReleaseFacts = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly periods: readonly Period[];
  /** The day on which the data end, `YYYY-MM-DD`: no month after it can be asked for. */
  readonly extractDate: string;
};

export type ChipKind =
  | 'metric'
  | 'made'
  | NamedDimension
  | 'partner'
  | 'axis'
  | 'years'
  | 'clock'
  | 'part'
  | 'view'
  | 'like-for-like';

/** One thing that was understood: its kind, its name, where it stands, and what else its words could mean. */
export type Chip = Span & {
  readonly kind: ChipKind;
  readonly label: string;
  readonly alternatives: readonly { readonly kind: ChipKind; readonly label: string }[];
  readonly note?: NoteId;
};

/** Words that mean nothing to the box, and words near them that do. */
export type NotUnderstood = Span & { readonly text: string; readonly suggestions: readonly string[] };

/** Why a question as it stands has no figures. Measures, axes and States are named as readers know them. */
export type Problem =
  | {
      readonly kind: 'two-of';
      readonly what: 'metric' | 'made' | 'clock' | 'part' | 'view';
      readonly labels: readonly string[];
    }
  | { readonly kind: 'not-made'; readonly metric: string; readonly made: Made }
  | { readonly kind: 'fixed'; readonly what: 'clock' | 'part'; readonly metric: string }
  | { readonly kind: 'years-outside'; readonly first: number; readonly last: number }
  | { readonly kind: 'left-out'; readonly text: string }
  | { readonly kind: 'no-pair' }
  /** No table has all of these together; without any one of `remedies` there is one. */
  | { readonly kind: 'not-answerable'; readonly remedies: readonly Chip[] };

/** What was added or changed so that the question has figures. */
export type Remark =
  | { readonly kind: 'measure-assumed'; readonly metric: string }
  | { readonly kind: 'years-cut'; readonly first: number; readonly last: number }
  | { readonly kind: 'year-by-year'; readonly first: number; readonly last: number }
  | { readonly kind: 'axis-added'; readonly dimension: string }
  | { readonly kind: 'direction'; readonly from: string; readonly to: string }
  /** Words that are not read as the codes of States that they would be in capitals alone. */
  | { readonly kind: 'no-codes'; readonly words: readonly string[] }
  | { readonly kind: 'no-direction' };

/**
 * A question as it was read. Chips, words to skip and words that were not understood cover all of the text but white space, each
 * part once. `selection` is `null` where nothing was understood; it may be drawn where there is no problem.
 */
export type Reading = {
  readonly chips: readonly Chip[];
  readonly skipped: readonly Span[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  readonly selection: Selection | null;
  readonly view: View | null;
};
