import type { RequestRow } from '../parse/request-columns.ts';
import { ANSWER_RULES } from './answer-rules.ts';
import type { RowRule } from './row-rule.ts';

const requestingIsNamed: RowRule<RequestRow> = ({ requestingCountry, requestingAgency }) =>
  requestingCountry === undefined && requestingAgency === undefined
    ? { problem: 'STATE_WITHOUT_COUNTRY', column: 'requesting_country' }
    : undefined;

const requestedIsNamed: RowRule<RequestRow> = ({ requestedCountry, requestedAgency }) =>
  requestedCountry === undefined && requestedAgency === undefined
    ? { problem: 'STATE_WITHOUT_COUNTRY', column: 'requested_country' }
    : undefined;

/** The rules about one row of requests.csv, one a function: a side is a State, or a body that is named by its code. */
export const REQUEST_RULES: readonly RowRule<RequestRow>[] = [
  requestingIsNamed,
  requestedIsNamed,
  ...ANSWER_RULES,
];
