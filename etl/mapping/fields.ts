import { CASE_COLUMNS } from '../parse/case-columns.ts';
import type { Column } from '../parse/column.ts';
import { PARTICIPATION_COLUMNS } from '../parse/participation-columns.ts';

/** What a mapping must know of a column to fill it: how the source's text becomes ours. */
export type FieldKind =
  | 'id'
  | 'code'
  | 'country'
  | 'agency'
  | 'date'
  | 'moment'
  | 'year'
  | 'count'
  | 'amount'
  | 'flag';

/** A column of ours that a mapping fills. */
export type Field = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isList: boolean;
  readonly column: Column<unknown>;
};

const CASE_KIND: Readonly<Record<keyof typeof CASE_COLUMNS, FieldKind>> = {
  caseId: 'id',
  openedOn: 'date',
  closedOn: 'date',
  referenceYear: 'year',
  status: 'code',
  leadCountry: 'country',
  leadAgency: 'agency',
  crime: 'code',
  otherCrimes: 'code',
  isCyber: 'flag',
  isOrganised: 'flag',
  instruments: 'code',
  channels: 'code',
  disposition: 'code',
  dispositionOn: 'date',
  refusalGround: 'code',
  suspectsIdentified: 'count',
  arrests: 'count',
  charged: 'count',
  convicted: 'count',
  victimsIdentified: 'count',
  victimsSafeguarded: 'count',
  assetsFrozenEur: 'amount',
  assetsConfiscatedEur: 'amount',
  coordinationMeetings: 'count',
  actionDays: 'count',
  hasJit: 'flag',
  confidentiality: 'code',
};

const PARTY_KIND: Readonly<Record<keyof typeof PARTICIPATION_COLUMNS, FieldKind>> = {
  caseId: 'id',
  partyType: 'code',
  country: 'country',
  agency: 'agency',
  role: 'code',
  instrument: 'code',
  channels: 'code',
  urgency: 'code',
  requestedOn: 'moment',
  receivedOn: 'moment',
  respondedOn: 'moment',
  executedOn: 'moment',
  result: 'code',
  refusalGround: 'code',
  isJudicialDelay: 'flag',
};

/** The columns of cases.csv that a mapping fills, beside the case id. */
export const CASE_FIELDS: readonly Field[] = fieldsOf(CASE_COLUMNS, CASE_KIND);

/** The columns of participations.csv that a party of a mapping fills, beside the case id. */
export const PARTY_FIELDS: readonly Field[] = fieldsOf(PARTICIPATION_COLUMNS, PARTY_KIND);

/** The case id, which a mapping fills for both files. */
export const CASE_ID = 'case_id';

function fieldsOf<F extends string>(
  columns: Readonly<Record<F, Column<unknown>>>,
  kinds: Readonly<Record<F, FieldKind>>,
): readonly Field[] {
  // The record is an `as const` object of ours: its own keys are exactly its key union.
  const names = Object.keys(columns) as F[];
  return names
    .filter((name) => kinds[name] !== 'id')
    .map((name) => {
      const column = columns[name];
      return { name: column.name, kind: kinds[name], isList: isList(column), column };
    });
}

/** A column of several values is the one that is empty as a list. */
function isList(column: Column<unknown>): boolean {
  return Array.isArray(column.whenEmpty);
}
