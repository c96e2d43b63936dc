import { NOT_STATED } from '#domain/codes/code-list';
import type { WorkTable } from './work-table.ts';

/** The number of the month where a date has none, as `month_id` has it: after the twelfth. */
const NO_MONTH = 13;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Every date of a year, in each precision in which it can be written; the year that is not stated has none but itself. */
const WRITTEN = `
  select code, id as year, ${NO_MONTH} as month from year_id
  union all
  select year.code || '-' || month.code, year.id, month.id::integer
  from year_id year
  cross join month_id month
  where year.code <> '${NOT_STATED}' and month.code <> '${NOT_STATED}'
  union all
  select to_char(day, 'YYYY-MM-DD'), year, extract(month from day)::integer
  from (
    select id as year, generate_series((code || '-01-01')::timestamp, (code || '-12-31')::timestamp, interval '1 day') as day
    from year_id
    where code <> '${NOT_STATED}'
  ) days`;

/**
 * One row a date that a case can have, by its text: the numbers of its year and month, the year that it says, the day where it
 * is known, and the era of the first day that it can mean (`earliestDay` of the domain), of those that the days $1 part. Cases
 * have millions of dates and these are a few thousand: what is made of a date is made here once.
 */
export const CASE_DATE: WorkTable = {
  name: 'case_date',
  query: `
select written.code, written.year, written.month,
  case when written.code <> '${NOT_STATED}' then left(written.code, 4)::integer end as said,
  case when length(written.code) = ${DAY_LENGTH} then written.code::date end as day,
  width_bucket(left(written.code || '-01-01', 10) collate "C", $1::text[]) as era
from (${WRITTEN}
) written`,
};
