with figure as (
  select *, abs(difference) as size
  from (
  select *
  from (
    select aggregate, aggregate_rank, grain, clock, part, place, measure.rank, measure.metric,
      old_cases, old_keys::float8 as old_keys, new_cases, new_keys::float8 as new_keys,
      case measure.metric when 'arrests' then old_arrests_sum::float8 end as old_value,
      case measure.metric when 'arrests' then old_arrests_known end as old_known,
      case measure.metric when 'arrests' then new_arrests_sum::float8 end as new_value,
      case measure.metric when 'arrests' then new_arrests_known end as new_known,
      case measure.metric when 'arrests' then (new_arrests_sum - old_arrests_sum)::float8 end as difference
    from (
    select 'by_country' as aggregate, 2 as aggregate_rank, grain, clock,
      part, array[country, year, crime, outcome, scope, states] as place,
      coalesce(o.cases, 0) as old_cases, coalesce(n.cases, 0) as new_cases, coalesce(o.keys, 0) as old_keys, coalesce(n.keys, 0) as new_keys, coalesce(o.arrests_sum, 0) as old_arrests_sum, coalesce(n.arrests_sum, 0) as new_arrests_sum, coalesce(o.arrests_known, 0) as old_arrests_known, coalesce(n.arrests_known, 0) as new_arrests_known
    from (select grain, clock, part, country, year, crime, outcome, scope, states, cases, keys, arrests_sum, arrests_known
      from stats.by_country where release_id = $1 and clock || ' ' || year = any($3::text[]) and clock = $4 and part = $5 and year = any($6::text[]) and crime like any($7::text[]) and country = any($8::text[])) as o
    full join (select grain, clock, part, country, year, crime, outcome, scope, states, cases, keys, arrests_sum, arrests_known
      from stats.by_country where release_id = $2 and clock || ' ' || year = any($3::text[]) and clock = $4 and part = $5 and year = any($6::text[]) and crime like any($7::text[]) and country = any($8::text[])) as n using (grain, clock, part, country, year, crime, outcome, scope, states)
    where (o.arrests_sum, o.arrests_known) is distinct from (n.arrests_sum, n.arrests_known)
    ) as cell
    cross join (values (13, 'arrests')) as measure (rank, metric)
  ) as measured
  where difference <> 0 or old_known <> new_known
  ) as changed),
total as (select aggregate, count(*)::integer as changes from figure group by aggregate),
page as (select * from figure order by rank, size desc, aggregate_rank, grain, clock, part, place limit $9 offset $10)
select total.aggregate as of_aggregate, total.changes, page.aggregate, page.clock, page.part, page.place, page.metric, page.old_cases, page.old_keys, page.old_value, page.old_known, page.new_cases, page.new_keys, page.new_value, page.new_known, page.difference
from total
left join page on page.aggregate = total.aggregate
order by rank, size desc, aggregate_rank, grain, clock, part, place;
