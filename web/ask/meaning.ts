import type { Clock, Part } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';

/** How the Explore page may show a selection. */
export type View = 'line' | 'bars' | 'multiples' | 'heat' | 'map' | 'table';

/** What may be made of a metric: its change from the year before, or so many for each 100,000 people. */
export type Made = 'change' | 'rate';

/**
 * Words that put others together: countries to pairs, years to ranges. `of` and `at` are `from` and `to` only where the other one
 * stands beside them: French `de`, `à`.
 */
export type Link =
  | 'and'
  | 'between'
  | 'with'
  | 'from'
  | 'of'
  | 'to'
  | 'at'
  | 'dash'
  | 'dots'
  | 'since'
  | 'onwards'
  | 'after'
  | 'until'
  | 'before'
  | 'last';

/** What is said of a reading that is not the only one possible. */
export type NoteId =
  | 'eu'
  | 'persons-trafficked'
  | 'migrants-smuggled'
  | 'children-exploited'
  | 'victims-identified'
  | 'median-for-mean'
  | 'requests-received'
  | 'share-refused'
  | 'georgia'
  | 'congo'
  | 'latest-years'
  | 'code';

/** The dimensions whose codes a question may name. Years are read apart; the partner is a country that stands in a pair. */
export type NamedDimension = Extract<
  Dimension,
  | 'country'
  | 'country_group'
  | 'agency'
  | 'channel'
  | 'instrument'
  | 'urgency'
  | 'refusal_ground'
  | 'crime'
  | 'outcome'
  | 'outcome_group'
  | 'scope'
>;

/** With whom, from whom, or to whom the other country works or asks. */
export type Role = 'with' | 'from' | 'to';

/** What a word or a row of words means. */
export type Meaning =
  | { readonly kind: 'metric'; readonly id: string }
  /** `cases` or `requests`: a measure when no other is named, else a word for what the other one counts. */
  | { readonly kind: 'generic'; readonly of: 'cases' | 'requests' }
  | { readonly kind: 'made'; readonly made: Made }
  | {
      readonly kind: 'code';
      readonly dimension: NamedDimension;
      readonly codes: readonly string[];
      /** How a country stands in a pair; absent: in none. */
      readonly role?: Role;
    }
  | { readonly kind: 'axis'; readonly dimension: Dimension }
  /** The name of an axis without a word that asks for it. */
  | { readonly kind: 'noun'; readonly dimension: Dimension }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'part'; readonly part: Part; readonly party: 'next' | 'before' | 'alone' }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'like-for-like' }
  /** Years from the first to the last; `null`: from the first of the release, to its last. */
  | { readonly kind: 'years'; readonly first: number | null; readonly last: number | null }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'last-years'; readonly count: number }
  | { readonly kind: 'link'; readonly link: Link }
  /** Leaves something out, which no question can. */
  | { readonly kind: 'negation' }
  /** A name that the box knows it does not know. */
  | { readonly kind: 'unknown' }
  /** Skipped where nothing else that it means fits. */
  | { readonly kind: 'maybe' }
  | { readonly kind: 'stop' };

export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { readonly kind: Kind }>;

/** Words that the vocabulary knows: as they are written, as they are compared, and what they can mean, the likeliest first. */
export type Phrase = {
  readonly words: string;
  readonly keys: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly note?: NoteId;
};
