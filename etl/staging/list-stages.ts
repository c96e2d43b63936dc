import type { AgencyRow } from '../parse/agency-columns.ts';
import type { ReportingRow } from '../parse/reporting-columns.ts';
import type { StageTable } from './stage-table.ts';

/** The rows of agencies.csv. */
export const AGENCY_STAGE: StageTable<AgencyRow> = {
  name: 'staged_agency',
  keyOf: ({ agency }) => agency,
  keyColumns: [{ name: 'agency', type: 'text', cellOf: (agency) => agency }],
  columns: [
    { name: 'label', type: 'text', cellOf: ({ label }) => label },
    { name: 'party_type', type: 'text', cellOf: ({ partyType }) => partyType },
    { name: 'agency_type', type: 'text', cellOf: ({ agencyType = 'UNKNOWN' }) => agencyType },
    { name: 'country', type: 'text', cellOf: ({ country }) => country },
    { name: 'parent', type: 'text', cellOf: ({ parent }) => parent },
    { name: 'valid_from', type: 'text', cellOf: ({ validFrom }) => validFrom },
    { name: 'valid_to', type: 'text', cellOf: ({ validTo }) => validTo },
    { name: 'successor', type: 'text', cellOf: ({ successor }) => successor },
  ],
};

/** The rows of reporting.csv. Nothing refers to one, so a refused row leaves no key. */
export const REPORTING_STAGE: StageTable<ReportingRow> = {
  name: 'staged_reporting',
  keyOf: () => '',
  keyColumns: [],
  columns: [
    {
      name: 'party_axis',
      type: 'text',
      cellOf: ({ agency }) => (agency === undefined ? 'country' : 'agency'),
    },
    { name: 'code', type: 'text', cellOf: ({ agency, country }) => agency ?? country },
    { name: 'year', type: 'text', cellOf: ({ year }) => year },
    { name: 'reported', type: 'boolean', cellOf: ({ reported }) => reported },
  ],
};
