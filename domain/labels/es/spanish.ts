import { countryNames } from '../country-names.ts';
import type { Translation } from '../translation.ts';
import {
  CASE_STATUS,
  CLOCK,
  CONFIDENTIALITY,
  OUTCOME,
  OUTCOME_GROUP,
  PART,
  REFUSAL_GROUND,
  SCOPE,
} from './case.ts';
import { CHANNEL, DURATION, INSTRUMENT, RESULT, ROLE, URGENCY } from './cooperation.ts';
import { CRIME } from './crime.ts';
import {
  COUNTING_RULE,
  DIMENSION,
  DISCLOSURE_METHOD,
  FIGURE_STATUS,
  MONTH,
  NOT_STATED_OF,
  QUARTER,
  UNIT,
  YEAR,
} from './figure.ts';
import { MADE, METRIC } from './metric.ts';
import { AGENCY, AGENCY_TYPE, COUNTRY, COUNTRY_GROUP, PARTY_TYPE } from './party.ts';

/** All Spanish words. */
export const SPANISH: Translation = {
  country: countryNames('es', COUNTRY),
  country_group: COUNTRY_GROUP,
  agency: AGENCY,
  agency_type: AGENCY_TYPE,
  party_type: PARTY_TYPE,
  crime: CRIME,
  outcome: OUTCOME,
  outcome_group: OUTCOME_GROUP,
  refusal_ground: REFUSAL_GROUND,
  scope: SCOPE,
  part: PART,
  clock: CLOCK,
  role: ROLE,
  instrument: INSTRUMENT,
  channel: CHANNEL,
  urgency: URGENCY,
  duration: DURATION,
  result: RESULT,
  status: CASE_STATUS,
  confidentiality: CONFIDENTIALITY,
  figure_status: FIGURE_STATUS,
  dimension: DIMENSION,
  year: YEAR,
  quarter: QUARTER,
  month: MONTH,
  not_stated: NOT_STATED_OF,
  disclosure_method: DISCLOSURE_METHOD,
  counting_rule: COUNTING_RULE,
  unit: UNIT,
  metric: METRIC,
  made: MADE,
};
