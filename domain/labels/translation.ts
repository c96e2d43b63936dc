import type { StatedAxis } from '../changed-place.ts';
import type { AGENCY_TYPE, BodyCode, PARTY_TYPE } from '../codes/agency.ts';
import type { CASE_STATUS, CONFIDENTIALITY } from '../codes/case-status.ts';
import type { CHANNEL } from '../codes/channel.ts';
import type { NOT_STATED } from '../codes/code-list.ts';
import type { CLOCK, PART, SCOPE } from '../codes/counting-axes.ts';
import type { CountryGroup } from '../codes/country-group.ts';
import type { CrimeCode } from '../codes/crime.ts';
import type { DURATION } from '../codes/duration.ts';
import type { FIGURE_STATUS } from '../codes/figure-status.ts';
import type { INSTRUMENT } from '../codes/instrument.ts';
import type { OUTCOME, OUTCOME_GROUP, REFUSAL_GROUND } from '../codes/outcome.ts';
import type { RESULT, URGENCY } from '../codes/request.ts';
import type { ROLE } from '../codes/role.ts';
import type { COUNTING_RULES } from '../counting.ts';
import type { DIMENSIONS } from '../dimension.ts';
import type { Formula } from '../formula.ts';
import type { DISCLOSURE_METHOD } from '../release.ts';

/** The words for a code that has a definition beside its label. */
export type Defined = { readonly label: string; readonly definition: string };

/** The words for a code: its label alone, or with a definition. */
export type Words = string | Defined;

/** One text for each code of a list: a code without one does not compile. */
type TextOf<List> = Readonly<Record<keyof List, string>>;

/** The kinds of formulas that make a metric of another one. */
type MadeOfAnother = Extract<Formula, { readonly of: string }>['kind'] | 'points';

/**
 * All words of one language other than English. A code list that is a constant needs every code here, so that a code
 * without its words does not compile. Countries, units and metrics grow by themselves; tests find what they lack.
 */
export type Translation = {
  readonly country: Readonly<Record<string, Words>>;
  readonly country_group: Readonly<Record<CountryGroup, Defined>>;
  readonly agency: Readonly<Record<BodyCode, string>>;
  readonly agency_type: TextOf<typeof AGENCY_TYPE>;
  readonly party_type: TextOf<typeof PARTY_TYPE>;
  readonly crime: Readonly<Record<CrimeCode, string>>;
  readonly outcome: TextOf<typeof OUTCOME>;
  readonly outcome_group: TextOf<typeof OUTCOME_GROUP>;
  readonly refusal_ground: TextOf<typeof REFUSAL_GROUND>;
  readonly scope: TextOf<typeof SCOPE>;
  readonly part: TextOf<typeof PART>;
  readonly clock: TextOf<typeof CLOCK>;
  readonly role: Readonly<Record<keyof typeof ROLE, Defined>>;
  readonly instrument: TextOf<typeof INSTRUMENT>;
  readonly channel: TextOf<typeof CHANNEL>;
  readonly urgency: TextOf<typeof URGENCY>;
  readonly duration: TextOf<typeof DURATION>;
  readonly result: TextOf<typeof RESULT>;
  readonly status: TextOf<typeof CASE_STATUS>;
  readonly confidentiality: TextOf<typeof CONFIDENTIALITY>;
  readonly figure_status: TextOf<typeof FIGURE_STATUS>;
  readonly dimension: TextOf<typeof DIMENSIONS>;
  /** The one year, quarter and month that is no time. */
  readonly year: Readonly<Record<typeof NOT_STATED, string>>;
  readonly quarter: Readonly<Record<typeof NOT_STATED, string>>;
  readonly month: Readonly<Record<typeof NOT_STATED, string>>;
  readonly not_stated: Readonly<Record<StatedAxis, string>>;
  readonly disclosure_method: TextOf<typeof DISCLOSURE_METHOD>;
  readonly counting_rule: TextOf<typeof COUNTING_RULES>;
  /** Units as the metrics name them in English. */
  readonly unit: Readonly<Record<string, string>>;
  /** Metrics by id, but those that are made of another. */
  readonly metric: Readonly<Record<string, Defined>>;
  /** The words of a metric that is made of another, from those of the other. */
  readonly made: Readonly<Record<MadeOfAnother, (of: Defined) => Defined>>;
};
