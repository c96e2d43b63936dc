import { isCertainlyOutside } from './extract-scope.ts';
import type { SetRule } from './set-rule.ts';

/** The rule about cases and the period of their extract. */
export const PERIOD_RULES: readonly SetRule[] = [
  {
    problem: 'CASE_OUTSIDE_PERIOD',
    file: 'cases.csv',
    column: 'opened_on',
    needs: [],
    breaches: `select c.line, c.opened_on as value, null as hint
      from staged_case c cross join staged_extract e where ${isCertainlyOutside('c.opened_on')}`,
  },
];
