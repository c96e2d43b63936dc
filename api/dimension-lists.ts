import { CHANNEL } from '#domain/codes/channel';
import { type CodeList, entriesOf } from '#domain/codes/code-list';
import { SCOPE } from '#domain/codes/counting-axes';
import { COUNTRY } from '#domain/codes/country';
import { COUNTRY_GROUP } from '#domain/codes/country-group';
import { CRIME } from '#domain/codes/crime';
import { DURATION } from '#domain/codes/duration';
import { INSTRUMENT } from '#domain/codes/instrument';
import { OUTCOME_GROUP, OUTCOME_LIST, REFUSAL_GROUND } from '#domain/codes/outcome';
import { URGENCY } from '#domain/codes/request';
import type { Dimension } from '#domain/dimension';
import type { TimeDimension } from '#domain/time-list';

/** The code lists of the dimensions that have the same codes in every release: all but those of time and agencies. */
export const DIMENSION_LISTS: Readonly<
  Record<Exclude<Dimension, TimeDimension | 'agency' | 'agency_group'>, CodeList>
> = {
  country: COUNTRY,
  partner: COUNTRY,
  channel: entriesOf(CHANNEL),
  instrument: entriesOf(INSTRUMENT),
  country_group: COUNTRY_GROUP,
  crime: CRIME,
  crime_code: CRIME,
  outcome: OUTCOME_LIST,
  outcome_group: entriesOf(OUTCOME_GROUP),
  scope: entriesOf(SCOPE),
  urgency: entriesOf(URGENCY),
  refusal_ground: entriesOf(REFUSAL_GROUND),
  duration: entriesOf(DURATION),
};
