import { NOT_STATED } from '#domain/codes/code-list';
import { wrapped } from './measure-sql.ts';
import type { WorkTable } from './work-table.ts';

const ASKS = `role in ('REQUESTING', 'ISSUING')`;
const countryOf = (end: 'min' | 'max', which: string) => `${end}(country) filter (where ${which})`;

/**
 * One row a case of a source that delivers no requests, counted or not: its record key, and the State that asks. That is the one State
 * that requests or issues, else the one that initiates, else the one that leads; `ZZ` where several ask or it is no State.
 */
export const ASKING_CASE: WorkTable = {
  name: 'asking_case',
  query: `
select c.case_key, c.source_id, ${wrapped('c.record_key')} as record_key, coalesce(asking.state, '${NOT_STATED}') as state
from facts.case_record c
left join (
  select case_key,
    case when ${countryOf('min', ASKS)} <> ${countryOf('max', ASKS)} then '${NOT_STATED}'
      else coalesce(${countryOf('min', ASKS)}, ${countryOf('min', `role = 'INITIATING'`)}, ${countryOf('min', `role = 'LEAD'`)}) end as state
  from facts.participation
  where party_type = 'STATE' and (${ASKS} or role in ('INITIATING', 'LEAD'))
  group by case_key
) asking on asking.case_key = c.case_key
where c.source_id not in (select source_id from facts.request group by source_id)`,
};
