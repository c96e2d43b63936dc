import type { ReportingRow } from '#domain/reporting';
import { type NaiveParents, naiveYears } from '../../naive-agencies.ts';

/** A unit of a unit of an agency that is a party in no case; two units of one; and two that are each above the other. */
export const TEST_PARENTS: NaiveParents = {
  'ES-B': 'ES-A',
  'ES-A': 'ES-TOP',
  'DE-A': 'DE-TOP',
  'DE-B': 'DE-TOP',
  'GB-A': 'GB-B',
  'GB-B': 'GB-A',
};

/** The rows of the agencies as facts hold them. */
export const TEST_AGENCY_ROWS = [...new Set([...Object.keys(TEST_PARENTS), 'ES-TOP', 'DE-TOP'])].map(
  (agency) => ({
    agency,
    label: `Test agency ${agency}`,
    party_type: 'STATE',
    agency_type: 'POLICE_NAT',
    country: agency.slice(0, 2),
    ...(TEST_PARENTS[agency] && { parent: TEST_PARENTS[agency] }),
  }),
);

const reported = (code: string, years: readonly string[]) =>
  years.map((year): ReportingRow => ({ axis: 'agency', code, year, reported: true }));

/** Agencies that reported always, in the last years, and not every year. */
export const TEST_REPORTING: readonly ReportingRow[] = [
  ...reported('ES-A', naiveYears(2010, 2024)),
  ...reported('EUROPOL', naiveYears(2010, 2024)),
  ...reported('DE-B', naiveYears(2019, 2024)),
  ...reported('HR-A', naiveYears(2010, 2021)),
  { axis: 'agency', code: 'AU-A', year: '2020', reported: false },
];
