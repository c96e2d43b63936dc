import type { SetRule } from './set-rule.ts';

/** Rules about requests: each once, and those that name a case name one of the bundle. */
export const REQUEST_SET_RULES: readonly SetRule[] = [
  {
    problem: 'REQUEST_ID_REPEATED',
    file: 'requests.csv',
    column: 'request_id',
    needs: [],
    breaches: `select r.line, r.request_id as value, 'it stands on line ' || f.first_line || ' too' as hint
      from staged_request r join (
        select request_key, min(line) as first_line from staged_request where request_key is not null
        group by request_key having count(*) > 1
      ) f on f.request_key = r.request_key and r.line > f.first_line`,
  },
  {
    problem: 'CASE_NOT_FOUND',
    file: 'requests.csv',
    column: 'case_id',
    needs: ['cases.csv'],
    breaches: `select r.line, r.case_id as value, null as hint from staged_request r
      where r.case_key is not null
        and not exists (select from case_sum c where c.case_key = r.case_key and c.is_there)`,
  },
];
