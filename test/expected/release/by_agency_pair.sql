create temporary table agency_pair_cell on commit drop as
select (c.opened_crime >> 59) << 48 | ((c.opened_crime >> 39 & 1048575) << 22)
  | ((c.opened_crime >> 22 & 2047) << 11) | (c.outcome_crime >> 22 & 2047) as key, state.partner, count(*)::integer as cases, (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from agency_case c
join (
  select case_key, id.id as partner
  from case_partner
  join partner_id id on id.code = case_partner.country
) state on state.case_key = c.case_key and state.partner <> c.own
group by 1, 2
union all
select (c.opened_crime >> 59) << 48 | ((c.opened_crime >> 39 & 1048575) << 22)
  | ((c.opened_crime >> 22 & 2047) << 11) | (c.outcome_crime >> 22 & 2047), together.id, count(*)::integer as cases, (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from agency_case c
join scope_id alone on alone.code = 'ONE_STATE'
cross join (select id from partner_id where code = 'ALL') together
where c.own = 0 or (c.opened_outcome >> 12 & 3) <> alone.id
group by 1, 2;

insert into stats.by_agency_pair_draft (release_id, grain, clock, part, agency, partner, year, cases, keys)
select $1::integer, 'year', 'OPENED', part.name, party.code, partner.code, year.code,
  cell.cases,
  cell.keys & 4294967295
from (
  select part.place << 57 | ((cell.key >> 22 & 1048575) << 37) | (cell.partner << 11) | (cell.key >> 11 & 2047) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from agency_pair_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 48) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = cell.key >> 57
join agency_id party on party.id = cell.key >> 37 & 1048575
join partner_id partner on partner.id = cell.key >> 11 & 65535
join year_id year on year.id = cell.key & 2047;

insert into stats.by_agency_pair_draft (release_id, grain, clock, part, agency, partner, year, cases, keys)
select $1::integer, 'year', 'OUTCOME', part.name, party.code, partner.code, year.code,
  cell.cases,
  cell.keys & 4294967295
from (
  select part.place << 57 | ((cell.key >> 22 & 1048575) << 37) | (cell.partner << 11) | (cell.key & 2047) as key,
  sum(cell.cases)::integer as cases,
  (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
  from agency_pair_cell cell
  join (values ('INITIATED', 0::bigint, 4), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on (cell.key >> 48) & part.bit <> 0
  group by 1
  order by 1
) cell
join (values ('INITIATED', 0::bigint, 4), ('PARTICIPATED', 3::bigint, 8)) as part (name, place, bit) on part.place = cell.key >> 57
join agency_id party on party.id = cell.key >> 37 & 1048575
join partner_id partner on partner.id = cell.key >> 11 & 65535
join year_id year on year.id = cell.key & 2047;
