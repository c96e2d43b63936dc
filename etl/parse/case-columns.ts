import { CASE_STATUS, CONFIDENTIALITY } from '#domain/codes/case-status';
import { CHANNEL } from '#domain/codes/channel';
import { INSTRUMENT } from '#domain/codes/instrument';
import { OUTCOME, REFUSAL_GROUND } from '#domain/codes/outcome';
import { listOf, optional, type RowOf, required } from './column.ts';
import { COUNTRY_KIND, CRIME_KIND, codeOf } from './parse-code.ts';
import { DATE_KIND, YEAR_KIND } from './parse-date.ts';
import { AMOUNT_KIND, COUNT_KIND } from './parse-number.ts';
import { AGENCY_KIND, CASE_ID_KIND, FLAG_KIND } from './parse-text.ts';

/** The columns of cases.csv: one row is one case. */
export const CASE_COLUMNS = {
  caseId: required(
    'case_id',
    CASE_ID_KIND,
    'Pseudonym of the case, unique in its source; never a file number.',
  ),
  openedOn: required('opened_on', DATE_KIND, 'When the case was registered.'),
  closedOn: optional('closed_on', DATE_KIND, 'When it was closed; not before opened_on.'),
  referenceYear: optional('reference_year', YEAR_KIND, 'Derived from opened_on; must agree where delivered.'),
  status: required('status', codeOf('case status', CASE_STATUS), 'Where the case stands.'),
  leadCountry: required('lead_country', COUNTRY_KIND, 'Country of the LEAD participation.'),
  leadAgency: optional('lead_agency', AGENCY_KIND, 'Agency of the LEAD participation.'),
  crime: required('crime_iccs', CRIME_KIND, 'Principal offence.'),
  otherCrimes: listOf('crime_iccs_other', CRIME_KIND, 'Further offences.'),
  isCyber: optional('cyber_flag', FLAG_KIND, 'Whether the crime is cyber-related (ICCS tag).'),
  isOrganised: optional('ocg_flag', FLAG_KIND, 'Whether an organised crime group is involved (ICCS tag).'),
  instruments: listOf('instruments', codeOf('instrument', INSTRUMENT), 'Legal bases of the cooperation.'),
  channels: listOf('channels', codeOf('channel', CHANNEL), 'Channels used.'),
  disposition: required(
    'disposition',
    codeOf('outcome', OUTCOME),
    'Outcome: why the case stands as it stands.',
  ),
  dispositionOn: optional(
    'disposition_on',
    DATE_KIND,
    'When the outcome was reached; its year is the year of outcomes.',
  ),
  refusalGround: optional(
    'refusal_ground',
    codeOf('refusal ground', REFUSAL_GROUND),
    'Required if the disposition is REFUSED.',
  ),
  suspectsIdentified: optional('suspects_identified', COUNT_KIND, 'Persons.'),
  arrests: optional('arrests', COUNT_KIND, 'Persons.'),
  charged: optional('charged', COUNT_KIND, 'Persons.'),
  convicted: optional('convicted', COUNT_KIND, 'Persons.'),
  victimsIdentified: optional('victims_identified', COUNT_KIND, 'Persons.'),
  victimsSafeguarded: optional('victims_safeguarded', COUNT_KIND, 'Persons; not more than identified.'),
  assetsFrozenEur: optional('assets_frozen_eur', AMOUNT_KIND, 'At the day of the disposition.'),
  assetsConfiscatedEur: optional('assets_confiscated_eur', AMOUNT_KIND, 'At the day of the disposition.'),
  coordinationMeetings: optional('coordination_meetings', COUNT_KIND, 'Meetings held.'),
  actionDays: optional('action_days', COUNT_KIND, 'Joint action days.'),
  hasJit: optional('jit', FLAG_KIND, 'Whether a joint investigation team was set up.'),
  confidentiality: optional(
    'conf_status',
    codeOf('confidentiality', CONFIDENTIALITY),
    'Keeps the case out of public tables.',
  ),
} as const;

export type CaseRow = RowOf<typeof CASE_COLUMNS>;
