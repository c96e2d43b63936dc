import type { Channel } from '#domain/codes/channel';
import type { Clock, Part, Scope } from '#domain/codes/counting-axes';
import type { CountryGroup } from '#domain/codes/country-group';
import type { CrimeCode } from '#domain/codes/crime';
import type { Instrument } from '#domain/codes/instrument';
import type { OUTCOME_GROUP, Outcome, RefusalGround } from '#domain/codes/outcome';
import type { Dimension } from '#domain/dimension';
import type { Link, Made, NoteId, View } from '../meaning.ts';

/** Ways to say one thing, separated by `|`. Accents, capitals and plurals do not matter. */
type Ways = string;

type WaysOf<Code extends string> = Readonly<Partial<Record<Code, Ways>>>;

/** Measures by id, and words that fit any measure of cases or of requests. */
export type MeasureWords = {
  readonly metric: Readonly<Record<string, Ways>>;
  readonly generic: { readonly cases: Ways; readonly requests: Ways };
  readonly made: Readonly<Record<Made, Ways>>;
};

/** Everyday words for codes, beside the labels of the code lists. Several codes of one word are joined by `+`. */
export type CodeWords = {
  readonly crime: WaysOf<CrimeCode>;
  readonly instrument: WaysOf<Instrument>;
  readonly channel: WaysOf<Channel>;
  readonly outcome: WaysOf<Outcome>;
  readonly outcome_group: WaysOf<keyof typeof OUTCOME_GROUP>;
  readonly scope: WaysOf<Scope>;
  readonly urgency: Readonly<Record<string, Ways>>;
  readonly refusal_ground: WaysOf<RefusalGround>;
};

/** Other names of States, what their people and things are called, and names of groups and bodies. */
export type PlaceWords = {
  readonly country: Readonly<Record<string, Ways>>;
  readonly country_group: WaysOf<CountryGroup>;
  readonly agency: Readonly<Record<string, Ways>>;
  /** Names that hold the name of a State and mean something else. */
  readonly notCountries: Ways;
};

/** What puts the words of a question together. */
export type GrammarWords = {
  /** Nouns of an axis, and what stands before one to ask for it: `by country`, `per year`. */
  readonly noun: Readonly<Partial<Record<Dimension, Ways>>>;
  readonly before: Ways;
  /** Other ways to ask for an axis. */
  readonly axis: Readonly<Partial<Record<Dimension, Ways>>>;
  readonly clock: WaysOf<Clock>;
  /** A part whose party is named after it, before it, or not at all. */
  readonly part: {
    readonly next: WaysOf<Part>;
    readonly before: WaysOf<Part>;
    readonly alone: WaysOf<Part>;
  };
  readonly view: Readonly<Record<View, Ways>>;
  readonly likeForLike: Ways;
  readonly link: Readonly<Record<Link, Ways>>;
  /** So many years up to the latest, by their number. */
  readonly lastYears: Readonly<Record<string, Ways>>;
  readonly number: Readonly<Record<string, Ways>>;
  readonly negation: Ways;
  /** Words that are skipped where what else they mean does not fit. */
  readonly maybe: Ways;
  readonly stop: Ways;
};

/** What is said beside a word that was understood, and what is offered for one that was not. */
export type RemarkWords = {
  readonly note: Readonly<Record<NoteId, Ways>>;
  readonly hint: Readonly<Record<string, Ways>>;
  readonly label: {
    readonly made: Readonly<Record<Made, string>>;
    readonly view: Readonly<Record<View, string>>;
    readonly likeForLike: string;
  };
};

/** All words of one language that the box reads beside the labels of the code lists. */
export type AskWords = MeasureWords & CodeWords & PlaceWords & GrammarWords & RemarkWords;
