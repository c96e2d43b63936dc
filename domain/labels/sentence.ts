import type { ListAxis } from '../aggregate.ts';
import type { Clock } from '../codes/counting-axes.ts';
import type { ReportingAxis } from '../reporting.ts';
import type { TimeDimension } from '../time-list.ts';
import type { ADDITIVITY } from './en/additivity.ts';
import type { MIRROR, NOTES } from './en/notes.ts';
import type { PAGES } from './en/pages.ts';
import type { PARAMETERS } from './en/parameters.ts';
import type { PROBLEM_KINDS } from './en/problem-kinds.ts';
import type { PROBLEMS } from './en/problems.ts';
import type { REFUSALS } from './en/refusals.ts';
import type { TITLES } from './en/titles.ts';

/** A text for each clock. */
export type OfEachClock = Readonly<Record<Clock, string>>;

/** Whose silence a note tells of. */
export type ReportedParty = Extract<ReportingAxis, 'agency' | 'country'>;

/** A list of which a case can have several entries. */
export type SharedList = Exclude<ListAxis, 'country_group' | 'agency_group' | 'panel'>;

/** How long the stretches of time are that are asked for. */
export type TimeScale = TimeDimension;

/** What a release of before did not count. */
export type MissingCount =
  | { readonly kind: 'axis'; readonly axis: ListAxis }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'states' }
  | { readonly kind: 'months' }
  | { readonly kind: 'requests' }
  | { readonly kind: 'agencies' };

/**
 * All sentences of one language. English says what there is; another language that lacks one, or takes other values for it, does
 * not compile.
 */
export type Sentences = {
  readonly notes: typeof NOTES;
  readonly mirror: typeof MIRROR;
  readonly titles: typeof TITLES;
  readonly additivity: typeof ADDITIVITY;
  readonly refusals: typeof REFUSALS;
  readonly parameters: typeof PARAMETERS;
  readonly pages: typeof PAGES;
  readonly problems: typeof PROBLEMS;
  readonly problemKinds: Readonly<Record<ProblemKind, KindWords>>;
};

/** The kinds of problems, as the last part of their type. */
export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** The words of a kind of problem. */
type KindWords = { readonly title: string; readonly meaning: string; readonly mend: string };

/** A sentence with its values, not yet said in a language: who finds what is wrong need not know who reads it. */
export type Sentence = (say: Sentences) => string;
