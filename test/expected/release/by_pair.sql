create temporary table pair_cell on commit drop as
select cell.key, count(*)::integer as cases, (((sum(cell.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from (
  select (c.parts << 48 | ((c.party << 16 | partner.party) << 11 | (c.opened_crime >> 22 & 2047))) << 11
    | (c.outcome_crime >> 22 & 2047) as key, c.record_key
  from country_case c
  join country_case partner on partner.case_key = c.case_key and partner.party <> c.party
) cell
group by cell.key;

create temporary table pair_opened_cell on commit drop as
select cell.key >> 11 as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from pair_cell cell
group by 1
union all
select ((cell.key >> 59) << 48 | (((cell.key >> 39 & 1048575) << 16 | together.id) << 11 | (cell.key >> 22 & 2047))) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from country_opened_states_cell cell
join country_id together on together.code = 'ALL' and together.id <> (cell.key >> 39 & 1048575)
join scope_id alone on alone.code = 'ONE_STATE' and alone.id <> (cell.key >> 12 & 3)
group by 1;

create temporary table pair_outcome_cell on commit drop as
select (cell.key >> 22 << 11) | (cell.key & 2047) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from pair_cell cell
group by 1
union all
select ((cell.key >> 59) << 48 | (((cell.key >> 39 & 1048575) << 16 | together.id) << 11 | (cell.key >> 22 & 2047))) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from country_outcome_states_cell cell
join country_id together on together.code = 'ALL' and together.id <> (cell.key >> 39 & 1048575)
join scope_id alone on alone.code = 'ONE_STATE' and alone.id <> (cell.key >> 12 & 3)
group by 1;

insert into stats.by_pair_draft (release_id, grain, clock, part, country, partner, year, crime, outcome, scope, states, cases, keys)
select $1::integer, 'year', 'OPENED', part.name, country.code, partner.code, year.code, 'ALL', 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295
from (
  select part.place << 48 | (cell.key & 8796093022207) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from pair_opened_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 48) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 48)
join country_id country on country.id = cell.key >> 27 & 65535
join country_id partner on partner.id = cell.key >> 11 & 65535
join year_id year on year.id = cell.key & 2047;

insert into stats.by_pair_draft (release_id, grain, clock, part, country, partner, year, crime, outcome, scope, states, cases, keys)
select $1::integer, 'year', 'OUTCOME', part.name, country.code, partner.code, year.code, 'ALL', 'ALL', 'ALL', 'ALL',
  cell.cases,
  cell.keys & 4294967295
from (
  select part.place << 48 | (cell.key & 8796093022207) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from pair_outcome_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 48) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('INVOLVED', 1::bigint, 1), ('LEAD', 2::bigint, 2), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = (cell.key >> 48)
join country_id country on country.id = cell.key >> 27 & 65535
join country_id partner on partner.id = cell.key >> 11 & 65535
join year_id year on year.id = cell.key & 2047;
