import { earliestDay } from '#domain/period';
import { isMomentCertainlyBefore } from '../parse/parse-moment.ts';
import { PARTICIPATION_COLUMNS, type ParticipationRow } from '../parse/participation-columns.ts';
import type { RowRule } from './row-rule.ts';

const TIMES = ['requestedOn', 'receivedOn', 'respondedOn', 'executedOn'] as const;

const stateHasCountry: RowRule<ParticipationRow> = ({ partyType, country }) =>
  partyType === 'STATE' && country === undefined
    ? { problem: 'STATE_WITHOUT_COUNTRY', column: 'country' }
    : undefined;

const bodyHasAgency: RowRule<ParticipationRow> = ({ partyType, agency }) =>
  partyType === 'BODY' && agency === undefined
    ? { problem: 'BODY_WITHOUT_AGENCY', column: 'agency' }
    : undefined;

const bodyHasNoCountry: RowRule<ParticipationRow> = ({ partyType, country }) =>
  partyType === 'BODY' && country !== undefined
    ? { problem: 'BODY_WITH_COUNTRY', column: 'country', value: country }
    : undefined;

/** Each time is compared with all that stand before it, because one in between may be empty. */
const timesInOrder: RowRule<ParticipationRow> = (row) => {
  for (const [index, field] of TIMES.entries()) {
    const value = row[field];
    if (value === undefined) continue;
    const earlier = TIMES.slice(0, index).find((other) => isBefore(value, row[other]));
    if (earlier === undefined) continue;
    const hint = `${PARTICIPATION_COLUMNS[earlier].name} is ${row[earlier]}`;
    return { problem: 'TIMES_OUT_OF_ORDER', column: PARTICIPATION_COLUMNS[field].name, value, hint };
  }
  return undefined;
};

const timesNotAfterExtract: RowRule<ParticipationRow> = (row, { extractDate }) => {
  const field = TIMES.find((time) => isAfterExtract(row[time], extractDate));
  if (field === undefined) return undefined;
  const column = PARTICIPATION_COLUMNS[field].name;
  return {
    problem: 'DATE_AFTER_EXTRACT',
    column,
    value: row[field],
    hint: `the extract is of ${extractDate}`,
  };
};

const refusalHasGround: RowRule<ParticipationRow> = ({ result, refusalGround }) =>
  result === 'REFUSED' && refusalGround === undefined
    ? { problem: 'REFUSAL_GROUND_MISSING', column: 'refusal_ground' }
    : undefined;

/** The rules about one row of participations.csv, one a function. */
export const PARTICIPATION_RULES: readonly RowRule<ParticipationRow>[] = [
  stateHasCountry,
  bodyHasAgency,
  bodyHasNoCountry,
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
