import type { Participation } from '#domain/case';
import type { Request } from '#domain/request';
import { CASE_RULES } from '../check/check-case.ts';
import { AGENCY_RULES, REPORTING_RULES } from '../check/check-list.ts';
import { PARTICIPATION_RULES } from '../check/check-participation.ts';
import { REQUEST_RULES } from '../check/check-request.ts';
import type { RowRule } from '../check/row-rule.ts';
import { AGENCY_COLUMNS } from '../parse/agency-columns.ts';
import { CASE_COLUMNS } from '../parse/case-columns.ts';
import type { Columns, RowOf } from '../parse/column.ts';
import { caseOf } from '../parse/parse-case.ts';
import { PARTICIPATION_COLUMNS } from '../parse/participation-columns.ts';
import { REPORTING_COLUMNS } from '../parse/reporting-columns.ts';
import { REQUEST_COLUMNS, type RequestRow } from '../parse/request-columns.ts';
import { CASE_STAGE } from '../staging/case-stage.ts';
import { AGENCY_STAGE, REPORTING_STAGE } from '../staging/list-stages.ts';
import { PARTICIPATION_STAGE } from '../staging/participation-stage.ts';
import { REQUEST_STAGE } from '../staging/request-stage.ts';
import type { StageTable } from '../staging/stage-table.ts';

/** One CSV file of the bundle: its columns, the rules about a row, what a row means, and where it is staged. */
export type BundleFile<C extends Columns, Row> = {
  readonly file: BundleFileName;
  readonly isRequired: boolean;
  readonly columns: C;
  /** The field that says to which case, request or agency a row belongs, even if the rest of the row is wrong. */
  readonly keyField: (keyof C & string) | undefined;
  readonly rules: readonly RowRule<RowOf<C>>[];
  readonly meaningOf: (row: RowOf<C>) => Row;
  readonly stage: StageTable<Row>;
};

export type BundleFileName =
  | 'cases.csv'
  | 'participations.csv'
  | 'requests.csv'
  | 'agencies.csv'
  | 'reporting.csv';

export const CASES_FILE = {
  file: 'cases.csv',
  isRequired: true,
  columns: CASE_COLUMNS,
  keyField: 'caseId',
  rules: CASE_RULES,
  meaningOf: caseOf,
  stage: CASE_STAGE,
} as const;

export const PARTICIPATIONS_FILE = {
  file: 'participations.csv',
  isRequired: true,
  columns: PARTICIPATION_COLUMNS,
  keyField: 'caseId',
  rules: PARTICIPATION_RULES,
  meaningOf: (row: RowOf<typeof PARTICIPATION_COLUMNS>): Participation => row,
  stage: PARTICIPATION_STAGE,
} as const;

export const REQUESTS_FILE = {
  file: 'requests.csv',
  isRequired: false,
  columns: REQUEST_COLUMNS,
  keyField: 'requestId',
  rules: REQUEST_RULES,
  meaningOf: (row: RequestRow): Request => row,
  stage: REQUEST_STAGE,
} as const;

export const AGENCIES_FILE = {
  file: 'agencies.csv',
  isRequired: false,
  columns: AGENCY_COLUMNS,
  keyField: 'agency',
  rules: AGENCY_RULES,
  meaningOf: (row: RowOf<typeof AGENCY_COLUMNS>) => row,
  stage: AGENCY_STAGE,
} as const;

export const REPORTING_FILE = {
  file: 'reporting.csv',
  isRequired: false,
  columns: REPORTING_COLUMNS,
  keyField: undefined,
  rules: REPORTING_RULES,
  meaningOf: (row: RowOf<typeof REPORTING_COLUMNS>) => row,
  stage: REPORTING_STAGE,
} as const;

/** Every CSV file of a bundle by its name, in the order in which they are read: agencies first, for the others name them. */
export const BUNDLE_FILE = {
  'agencies.csv': AGENCIES_FILE,
  'cases.csv': CASES_FILE,
  'participations.csv': PARTICIPATIONS_FILE,
  'requests.csv': REQUESTS_FILE,
  'reporting.csv': REPORTING_FILE,
} as const;

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const BUNDLE_FILE_NAMES = Object.keys(BUNDLE_FILE) as readonly BundleFileName[];
