import { optional, type RowOf, required } from './column.ts';
import { COUNTRY_KIND } from './parse-code.ts';
import { YEAR_KIND } from './parse-date.ts';
import { AGENCY_KIND, FLAG_KIND } from './parse-text.ts';

/** The columns of reporting.csv: one row says whether an agency or a country delivered for a year. */
export const REPORTING_COLUMNS = {
  agency: optional('agency', AGENCY_KIND, 'The agency that was expected to report; or else:'),
  country: optional('country', COUNTRY_KIND, 'The country that was expected to report.'),
  year: required('year', YEAR_KIND, 'The year for which it was expected.'),
  reported: required('reported', FLAG_KIND, 'Whether it delivered.'),
} as const;

export type ReportingRow = RowOf<typeof REPORTING_COLUMNS>;
