import { isCertainlyOutside } from './extract-scope.ts';
import type { SetRule } from './set-rule.ts';

/**
 * The rule about cases and the period of their extract. As text a year or a month stands before all its days, and with a `~`
 * after all of them: so the first and the last date tell whether any lies outside.
 */
export const PERIOD_RULES: readonly SetRule[] = [
  {
    problem: 'CASE_OUTSIDE_PERIOD',
    file: 'cases.csv',
    column: 'opened_on',
    needs: [],
    breaches: `select c.line, c.opened_on as value, null as hint
      from staged_case c cross join staged_extract e where ${isCertainlyOutside('c.opened_on')}`,
    sieve: `select 1 from (
        select min(first_opened) as earliest, max(last_opened) as latest from named_lead
      ) c cross join staged_extract e where c.earliest < e.first_day or c.latest > e.last_day`,
  },
];
