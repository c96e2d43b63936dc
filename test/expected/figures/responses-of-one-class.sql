-- metric=timed-responses&by=urgency&duration=D4-7
select coalesce(urgency, 'ALL') as urgency,
  coalesce(sum(cases), 0)::float8 as cases,
  mod(coalesce(sum(keys), 0), 4294967296)::float8 as keys
from (
  select urgency,
    counted as cases,
    keys
  from stats.by_duration
  where release_id = $1
    and kind = $2
    and country = $3
    and case
      when days >= 366 then 'D_GE366'
      when days >= 181 then 'D181-365'
      when days >= 91 then 'D91-180'
      when days >= 31 then 'D31-90'
      when days >= 15 then 'D15-30'
      when days >= 8 then 'D8-14'
      when days >= 4 then 'D4-7'
      when days >= 3 then 'D3'
      when days >= 2 then 'D2'
      when days >= 1 then 'D1'
      when days >= 0 then 'D0'
    end = $4
) as matching
group by grouping sets ((urgency), ())
-- [1,"RESPONSE","ALL","D4-7"]
