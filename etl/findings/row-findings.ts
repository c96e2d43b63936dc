import type { FindingEntry } from './finding-entry.ts';

/** Findings about what the cells of one row say together. */
export const ROW_FINDING = {
  FIELD_COUNT_DIFFERS: {
    level: 'row',
    severity: 'error',
    title: 'A row does not have as many cells as the header',
    rule: 'Every row has one cell for each column of the header.',
    mend: 'Look for a comma in a cell that is not quoted, or for a missing comma.',
  },
  CLOSED_BEFORE_OPENED: {
    level: 'row',
    severity: 'error',
    title: 'The case was closed before it was opened',
    rule: 'closed_on is not certainly before opened_on.',
    mend: 'Correct one of the dates.',
  },
  DISPOSITION_BEFORE_OPENED: {
    level: 'row',
    severity: 'error',
    title: 'The outcome was reached before the case was opened',
    rule: 'disposition_on is not certainly before opened_on.',
    mend: 'Correct one of the dates.',
  },
  DATE_AFTER_EXTRACT: {
    level: 'row',
    severity: 'error',
    title: 'A date lies after the day of the extract',
    rule: 'No date is certainly after extract_date of the manifest.',
    mend: 'Correct the date, or the extract date.',
  },
  TIMES_OUT_OF_ORDER: {
    level: 'row',
    severity: 'error',
    title: 'The times of a request are not in order',
    rule: 'requested_on, received_on, responded_on and executed_on follow each other; none is certainly before one that stands before it.',
    mend: 'Correct one of the two times; a wrong time zone is a usual cause.',
  },
  SAFEGUARDED_OVER_IDENTIFIED: {
    level: 'row',
    severity: 'error',
    title: 'More victims were safeguarded than identified',
    rule: 'victims_safeguarded is not greater than victims_identified where both are given.',
    mend: 'Correct one of the numbers.',
  },
  REFUSAL_GROUND_MISSING: {
    level: 'row',
    severity: 'error',
    title: 'A refusal has no ground',
    rule: 'refusal_ground is required where the disposition or the result is REFUSED.',
    mend: 'Give the ground; OTHER is one.',
  },
  REFERENCE_YEAR_DIFFERS: {
    level: 'row',
    severity: 'error',
    title: 'The reference year is not the year in which the case was opened',
    rule: 'reference_year, where given, is the year of opened_on (counting rule CR-1).',
    mend: 'Leave the column out, or correct the date.',
  },
  STATE_WITHOUT_COUNTRY: {
    level: 'row',
    severity: 'error',
    title: 'A State has no country',
    rule: 'A party or agency of the type STATE has a country; ZZ says that the source does not state it.',
    mend: 'Give the country.',
  },
  BODY_WITHOUT_AGENCY: {
    level: 'row',
    severity: 'error',
    title: 'A body is not named',
    rule: 'A party of the type BODY has an agency; UNKNOWN says that the source does not state it.',
    mend: 'Give the code of the body, for example EUROPOL.',
  },
  BODY_WITH_COUNTRY: {
    level: 'row',
    severity: 'error',
    title: 'A body has a country',
    rule: 'A party of the type BODY has no country: bodies never appear among countries (counting rule CR-5).',
    mend: 'Empty the country, or make the party a STATE.',
  },
  REPORTING_PARTY_UNCLEAR: {
    level: 'row',
    severity: 'error',
    title: 'A row of reporting.csv does not say who reported',
    rule: 'Either agency or country is filled, not both.',
    mend: 'Fill one of the two.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
