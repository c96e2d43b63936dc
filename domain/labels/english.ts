import type { StatedAxis } from '../changed-place.ts';
import { AGENCY_TYPE, BODY, PARTY_TYPE } from '../codes/agency.ts';
import { CASE_STATUS, CONFIDENTIALITY } from '../codes/case-status.ts';
import { CHANNEL } from '../codes/channel.ts';
import { type CodeList, entriesOf, NOT_STATED } from '../codes/code-list.ts';
import { CLOCK, PART, SCOPE } from '../codes/counting-axes.ts';
import { COUNTRY } from '../codes/country.ts';
import { COUNTRY_GROUP } from '../codes/country-group.ts';
import { CRIME } from '../codes/crime.ts';
import { DURATION } from '../codes/duration.ts';
import { FIGURE_STATUS } from '../codes/figure-status.ts';
import { INSTRUMENT } from '../codes/instrument.ts';
import { OUTCOME_GROUP, OUTCOME_LIST, REFUSAL_GROUND } from '../codes/outcome.ts';
import { RESULT, URGENCY } from '../codes/request.ts';
import { ROLE } from '../codes/role.ts';
import { COUNTING_RULES } from '../counting.ts';
import { DIMENSIONS } from '../dimension.ts';
import { METRICS } from '../metric.ts';
import { DISCLOSURE_METHOD } from '../release.ts';

/** The code lists that are the same in every release, in English, by the names under which they are published. */
export const CODE_LISTS = {
  country: COUNTRY,
  country_group: COUNTRY_GROUP,
  crime: CRIME,
  outcome: OUTCOME_LIST,
  outcome_group: entriesOf(OUTCOME_GROUP),
  scope: entriesOf(SCOPE),
  part: entriesOf(PART),
  clock: entriesOf(CLOCK),
  role: Object.entries(ROLE).map(([code, { label, definition }]) => ({ code, label, definition })),
  instrument: entriesOf(INSTRUMENT),
  channel: entriesOf(CHANNEL),
  urgency: entriesOf(URGENCY),
  duration: entriesOf(DURATION),
  result: entriesOf(RESULT),
  status: entriesOf(CASE_STATUS),
  confidentiality: entriesOf(CONFIDENTIALITY),
  refusal_ground: entriesOf(REFUSAL_GROUND),
  agency_type: entriesOf(AGENCY_TYPE),
  party_type: entriesOf(PARTY_TYPE),
  figure_status: entriesOf(FIGURE_STATUS),
} as const satisfies Readonly<Record<string, CodeList>>;

/** What a request does not state, where it has to be said of what. */
const NOT_STATED_OF = {
  urgency: 'Urgency not stated',
  result: 'Result not stated',
  refusal_ground: 'Ground not stated',
} as const satisfies Readonly<Record<StatedAxis, string>>;

/** The other words that stand beside figures, in the form of code lists: bodies, axes, units, metrics, rules. */
const WORD_LISTS = {
  agency: BODY.map(({ code, label }) => ({ code, label })),
  dimension: entriesOf(DIMENSIONS),
  year: [{ code: NOT_STATED, label: 'Year not stated' }],
  quarter: [{ code: NOT_STATED, label: 'Quarter not stated' }],
  month: [{ code: NOT_STATED, label: 'Month not stated' }],
  not_stated: entriesOf(NOT_STATED_OF),
  unit: [...new Set<string>(METRICS.map(({ unit }) => unit))].map((unit) => ({ code: unit, label: unit })),
  metric: METRICS.map(({ id, label, definition }) => ({ code: id, label, definition })),
  disclosure_method: entriesOf(DISCLOSURE_METHOD),
  counting_rule: entriesOf(COUNTING_RULES),
} as const satisfies Readonly<Record<string, CodeList>>;

/** All words in English: the language in which the code lists are written. */
export const ENGLISH = { ...CODE_LISTS, ...WORD_LISTS };

export type ListName = keyof typeof ENGLISH;

/** The names of all lists of words. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const LIST_NAMES = Object.keys(ENGLISH) as readonly ListName[];
