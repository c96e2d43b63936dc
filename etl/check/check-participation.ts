import type { ParticipationRow } from '../parse/participation-columns.ts';
import { ANSWER_RULES } from './answer-rules.ts';
import type { RowRule } from './row-rule.ts';

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

/** The rules about one row of participations.csv, one a function. */
export const PARTICIPATION_RULES: readonly RowRule<ParticipationRow>[] = [
  stateHasCountry,
  bodyHasAgency,
  bodyHasNoCountry,
  ...ANSWER_RULES,
];
