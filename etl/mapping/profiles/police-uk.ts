import type { Mapping } from '../mapping-schema.ts';
import { FORCES, forceCode, OUTCOME_TYPE } from './police-uk-words.ts';

const FORCE = { column: 'Falls within', crosswalk: 'force' } as const;

/**
 * Outcomes of police.uk (England, Wales and Northern Ireland), one row a crime. The file names one force and no partner, so
 * its cases are not international cooperation: they are loaded when the warning NOT_COOPERATION is accepted, and counted in
 * no figure. The month of the outcome is the only date.
 */
export const POLICE_UK_OUTCOMES: Mapping = {
  mapping_version: '1',
  name: 'police-uk-outcomes',
  description:
    'The outcomes file of police.uk, one row a crime with its outcome. It names no partner, so no case is cooperation and none is counted in a figure; the warning NOT_COOPERATION says so. Month is the month of the outcome; it stands for the day of opening too, because the file has no other date. The crime is not stated. A crime that stands twice in a file is told (CASE_ID_REPEATED): police-uk-outcome-events takes each outcome as a case of its own.',
  dialect: { encoding: 'utf-8', delimiter: ',' },
  formats: { dates: ['yyyy-mm'] },
  manifest: {
    notes:
      'From police.uk under the Open Government Licence 3.0. opened_on is the month of the outcome, because the file has no other date; the crime is not stated; no partner is stated.',
  },
  case_id: { column: 'Crime ID' },
  case: {
    opened_on: { column: 'Month' },
    status: 'UNKNOWN',
    lead_country: 'GB',
    lead_agency: FORCE,
    crime_iccs: 'ZZ',
    disposition: { column: 'Outcome type', crosswalk: 'outcome-type', when_empty: 'NOT_RECORDED' },
    disposition_on: { column: 'Month' },
  },
  parties: [{ party_type: 'STATE', role: 'LEAD', country: 'GB', agency: FORCE }],
  agencies: FORCES.map((force) => ({
    agency: forceCode(force),
    name: force,
    country: 'GB',
    party_type: 'STATE',
    agency_type: 'POLICE_REG',
  })),
  crosswalks: {
    'outcome-type': OUTCOME_TYPE,
    force: Object.fromEntries(
      FORCES.map((force) => [force, { code: forceCode(force), match: 'exact' as const }]),
    ),
  },
  ignore: ['Reported by', 'Longitude', 'Latitude', 'Location', 'LSOA code', 'LSOA name'],
};

/** The same file where a crime stands more than once: each outcome of a crime is a case of its own. */
export const POLICE_UK_OUTCOME_EVENTS: Mapping = {
  ...POLICE_UK_OUTCOMES,
  name: 'police-uk-outcome-events',
  description:
    'The outcomes file of police.uk where each row is one outcome: a crime with two outcomes is two cases, so figures count outcomes and not crimes. For the rest as police-uk-outcomes.',
  manifest: {
    notes: `${POLICE_UK_OUTCOMES.manifest?.notes} One case is one outcome: a crime with two outcomes counts twice.`,
  },
  case_id: { hash_of: ['Crime ID', 'Month', 'Outcome type'], line: true, prefix: 'o-' },
};
