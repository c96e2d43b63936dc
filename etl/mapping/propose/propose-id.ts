import { headerFindings } from '../../parse/header.ts';
import { personalKind } from '../../screen/personal-kind.ts';
import { DATE_FORMATS, dateReader } from '../date-format.ts';
import { CASE_ID } from '../fields.ts';
import type { ColumnSample } from './column-sample.ts';

/** Where the case id is proposed to come from, the column that it uses if any, and what a person has to decide. */
export type ProposedId = {
  readonly source: { readonly column: string } | { readonly line: true; readonly prefix: string };
  readonly column: ColumnSample | undefined;
  readonly todo: readonly string[];
};

/** The column whose header speaks of an id, else one of the others in which no value stands twice, else the line of the row. */
export function proposeId(named: ColumnSample | undefined, others: readonly ColumnSample[]): ProposedId {
  const column = named && isId(named) ? named : others.find((other) => isId(other) && looksNumbered(other));
  if (column === undefined) {
    return {
      source: { line: true, prefix: 'row-' },
      column,
      todo: ['case_id: no column holds ids that are unique, so the line of the row is the id.'],
    };
  }
  const { name } = column;
  const todo =
    name === CASE_ID
      ? []
      : [
          `case_id: no value stands twice in ${name}. It must be a pseudonym, never the file number of a case.`,
        ];
  return { source: { column: name }, column, todo };
}

const CASE_ID_FORM = /^[A-Za-z0-9._-]{1,64}$/;
const readDate = dateReader(DATE_FORMATS);
const DECIMALS = /^\d+\.\d+$/;

/** Whether a column holds an id: a value of the allowed form in every row, none twice, and neither dates nor amounts nor persons. */
function isId({ name, values, isUnique }: ColumnSample): boolean {
  return (
    isUnique &&
    !isPersonalName(name) &&
    values.every((value) => CASE_ID_FORM.test(value) && personalKind(value) === undefined) &&
    !values.every((value) => readDate(value) !== undefined || DECIMALS.test(value))
  );
}

const FEWEST_IDS = 3;

/** Whether a column whose header does not speak of an id is one by its values: enough of them, each with a digit. */
function looksNumbered({ values }: ColumnSample): boolean {
  return values.length >= FEWEST_IDS && values.every((value) => /\d/.test(value));
}

/** Whether a header speaks of a person, so that its column is ignored. */
export function isPersonalName(name: string): boolean {
  return headerFindings({ file: '', cells: [name], columns: {} }).some(
    ({ code }) => code === 'COLUMN_PERSONAL',
  );
}
