import { AGENCY_TYPE, PARTY_TYPE } from '#domain/codes/agency';
import { optional, type RowOf, required } from './column.ts';
import { COUNTRY_KIND, codeOf } from './parse-code.ts';
import { DATE_KIND } from './parse-date.ts';
import { AGENCY_KIND, LABEL_KIND } from './parse-text.ts';

/** The columns of agencies.csv: one row adds an agency to the list, or amends it. */
export const AGENCY_COLUMNS = {
  agency: required('agency', AGENCY_KIND, 'Code, `CC-BODY[-UNIT]` for the agency of a State.'),
  label: required('name', LABEL_KIND, 'Name of the agency, as tables show it.'),
  country: optional('country', COUNTRY_KIND, 'Required for the agency of a State.'),
  partyType: required(
    'party_type',
    codeOf('party type', PARTY_TYPE),
    'Whether it takes part for a State or as a body.',
  ),
  agencyType: optional(
    'agency_type',
    codeOf('agency type', AGENCY_TYPE),
    'Kind of authority; empty is UNKNOWN.',
  ),
  parent: optional('parent', AGENCY_KIND, 'The agency of which it is a part.'),
  validFrom: optional('valid_from', DATE_KIND, 'When it began to exist.'),
  validTo: optional('valid_to', DATE_KIND, 'When it ceased to exist.'),
  successor: optional('successor', AGENCY_KIND, 'The agency that took over.'),
} as const;

export type AgencyRow = RowOf<typeof AGENCY_COLUMNS>;
