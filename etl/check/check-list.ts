import type { AgencyRow } from '../parse/agency-columns.ts';
import type { ReportingRow } from '../parse/reporting-columns.ts';
import type { RowRule } from './row-rule.ts';

const stateAgencyHasCountry: RowRule<AgencyRow> = ({ partyType, country }) =>
  partyType === 'STATE' && country === undefined
    ? { problem: 'STATE_WITHOUT_COUNTRY', column: 'country' }
    : undefined;

/** The rules about one row of agencies.csv. */
export const AGENCY_RULES: readonly RowRule<AgencyRow>[] = [stateAgencyHasCountry];

const oneReportingParty: RowRule<ReportingRow> = ({ agency, country }) =>
  (agency === undefined) === (country === undefined)
    ? { problem: 'REPORTING_PARTY_UNCLEAR', column: 'agency' }
    : undefined;

/** The rules about one row of reporting.csv. */
export const REPORTING_RULES: readonly RowRule<ReportingRow>[] = [oneReportingParty];
