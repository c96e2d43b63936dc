import { earliestDay, isCertainlyBefore, yearOf } from '#domain/period';
import { CASE_COLUMNS, type CaseRow } from '../parse/case-columns.ts';
import type { RowRule } from './row-rule.ts';

const closedNotBeforeOpened: RowRule<CaseRow> = ({ openedOn, closedOn }) => {
  if (closedOn === undefined || !isCertainlyBefore(closedOn, openedOn)) return undefined;
  return {
    problem: 'CLOSED_BEFORE_OPENED',
    column: 'closed_on',
    value: closedOn,
    hint: `opened on ${openedOn}`,
  };
};

const dispositionNotBeforeOpened: RowRule<CaseRow> = ({ openedOn, dispositionOn }) => {
  if (dispositionOn === undefined || !isCertainlyBefore(dispositionOn, openedOn)) return undefined;
  const hint = `opened on ${openedOn}`;
  return { problem: 'DISPOSITION_BEFORE_OPENED', column: 'disposition_on', value: dispositionOn, hint };
};

const datesNotAfterExtract: RowRule<CaseRow> = (row, { extractDate }) => {
  for (const field of ['openedOn', 'closedOn', 'dispositionOn'] as const) {
    const value = row[field];
    if (value === undefined || earliestDay(value) <= extractDate) continue;
    const column = CASE_COLUMNS[field].name;
    return { problem: 'DATE_AFTER_EXTRACT', column, value, hint: `the extract is of ${extractDate}` };
  }
  return undefined;
};

const safeguardedNotOverIdentified: RowRule<CaseRow> = ({ victimsIdentified, victimsSafeguarded }) => {
  if (victimsIdentified === undefined || victimsSafeguarded === undefined) return undefined;
  if (Number(victimsSafeguarded) <= Number(victimsIdentified)) return undefined;
  return {
    problem: 'SAFEGUARDED_OVER_IDENTIFIED',
    column: 'victims_safeguarded',
    value: victimsSafeguarded,
    hint: `identified are ${victimsIdentified}`,
  };
};

const refusalHasGround: RowRule<CaseRow> = ({ disposition, refusalGround }) => {
  if (disposition !== 'REFUSED' || refusalGround !== undefined) return undefined;
  return { problem: 'REFUSAL_GROUND_MISSING', column: 'refusal_ground' };
};

const referenceYearAgrees: RowRule<CaseRow> = ({ referenceYear, openedOn }) => {
  if (referenceYear === undefined || referenceYear === yearOf(openedOn)) return undefined;
  const hint = `opened on ${openedOn}`;
  return { problem: 'REFERENCE_YEAR_DIFFERS', column: 'reference_year', value: referenceYear, hint };
};

/** The rules about one row of cases.csv, one a function. */
export const CASE_RULES: readonly RowRule<CaseRow>[] = [
  closedNotBeforeOpened,
  dispositionNotBeforeOpened,
  datesNotAfterExtract,
  safeguardedNotOverIdentified,
  refusalHasGround,
  referenceYearAgrees,
];
