import type { Mapping } from '../mapping-schema.ts';

const optional = (column: string) => ({ column, optional: true }) as const;

/** One file with a row a case and the partner countries as a list: what most agencies can export from one sheet. */
export const SIMPLE: Mapping = {
  mapping_version: '1',
  name: 'simple',
  description:
    'One file, one row a case: the columns of cases.csv, and partner_countries as a list with ; between the codes. The roles of the partners are not stated (PARTNER_UNSPEC), so figures by role say less than those of a full bundle.',
  dialect: { encoding: 'utf-8', delimiter: ',' },
  case_id: { column: 'case_id' },
  case: {
    opened_on: { column: 'opened_on' },
    closed_on: optional('closed_on'),
    status: { column: 'status', optional: true, when_empty: 'UNKNOWN' },
    lead_country: { column: 'lead_country' },
    lead_agency: optional('lead_agency'),
    crime_iccs: { column: 'crime_iccs' },
    crime_iccs_other: optional('crime_iccs_other'),
    cyber_flag: optional('cyber_flag'),
    ocg_flag: optional('ocg_flag'),
    instruments: optional('instruments'),
    channels: optional('channels'),
    disposition: { column: 'disposition' },
    disposition_on: optional('disposition_on'),
    refusal_ground: optional('refusal_ground'),
    suspects_identified: optional('suspects_identified'),
    arrests: optional('arrests'),
    charged: optional('charged'),
    convicted: optional('convicted'),
    victims_identified: optional('victims_identified'),
    victims_safeguarded: optional('victims_safeguarded'),
    assets_frozen_eur: optional('assets_frozen_eur'),
    assets_confiscated_eur: optional('assets_confiscated_eur'),
    coordination_meetings: optional('coordination_meetings'),
    action_days: optional('action_days'),
    jit: optional('jit'),
    conf_status: optional('conf_status'),
  },
  parties: [
    {
      party_type: 'STATE',
      role: 'LEAD',
      country: { column: 'lead_country' },
      agency: optional('lead_agency'),
    },
    {
      party_type: 'STATE',
      role: 'PARTNER_UNSPEC',
      country: { column: 'partner_countries', list_separator: ';' },
    },
    {
      party_type: 'BODY',
      role: 'PARTNER_UNSPEC',
      agency: { column: 'partner_bodies', optional: true, list_separator: ';' },
    },
  ],
};
