import { earliestDay } from '#domain/period';
import { ANSWER_COLUMNS } from '../parse/answer-columns.ts';
import type { RowOf } from '../parse/column.ts';
import { isMomentCertainlyBefore } from '../parse/parse-moment.ts';
import type { RowRule } from './row-rule.ts';

type AnswerRow = RowOf<typeof ANSWER_COLUMNS>;

const TIMES = ['requestedOn', 'receivedOn', 'respondedOn', 'executedOn'] as const;

/** Each time is compared with all that stand before it, because one in between may be empty. */
const timesInOrder: RowRule<AnswerRow> = (row) => {
  for (const [index, field] of TIMES.entries()) {
    const value = row[field];
    if (value === undefined) continue;
    const earlier = TIMES.slice(0, index).find((other) => isBefore(value, row[other]));
    if (earlier === undefined) continue;
    const hint = `${ANSWER_COLUMNS[earlier].name} is ${row[earlier]}`;
    return { problem: 'TIMES_OUT_OF_ORDER', column: ANSWER_COLUMNS[field].name, value, hint };
  }
  return undefined;
};

const timesNotAfterExtract: RowRule<AnswerRow> = (row, { extractDate }) => {
  const field = TIMES.find((time) => isAfterExtract(row[time], extractDate));
  if (field === undefined) return undefined;
  const column = ANSWER_COLUMNS[field].name;
  return {
    problem: 'DATE_AFTER_EXTRACT',
    column,
    value: row[field],
    hint: `the extract is of ${extractDate}`,
  };
};

const refusalHasGround: RowRule<AnswerRow> = ({ result, refusalGround }) =>
  result === 'REFUSED' && refusalGround === undefined
    ? { problem: 'REFUSAL_GROUND_MISSING', column: 'refusal_ground' }
    : undefined;

/** The rules about when somebody was asked and what came of it, one a function: of a participation and of a request. */
export const ANSWER_RULES: readonly RowRule<AnswerRow>[] = [
  timesInOrder,
  timesNotAfterExtract,
  refusalHasGround,
];

function isBefore(moment: string, earlier: string | undefined): boolean {
  return earlier !== undefined && isMomentCertainlyBefore(moment, earlier);
}

function isAfterExtract(moment: string | undefined, extractDate: string): boolean {
  return moment !== undefined && earliestDay(moment.slice(0, 10)) > extractDate;
}
