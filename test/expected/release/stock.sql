create temporary table case_open_at_end_year_cell on commit drop as
select ((cell.key >> 59) << 20 | (cell.key >> 39 & 1048575)) << 39 | ((year.id << 22)) as key, sum(cell.cases)::integer as cases, (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from case_closed_life_cell cell
join year_id year on year.id >= (cell.key >> 11 & 2047) and year.id < (cell.key >> 11 & 2047) + (cell.key >> 0 & 2047)
group by 1;

create temporary table country_open_at_end_year_cell on commit drop as
select ((cell.key >> 59) << 20 | (cell.key >> 39 & 1048575)) << 39 | ((year.id << 22)) as key, sum(cell.cases)::integer as cases, (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from country_closed_life_cell cell
join year_id year on year.id >= (cell.key >> 11 & 2047) and year.id < (cell.key >> 11 & 2047) + (cell.key >> 0 & 2047)
group by 1;

create temporary table agency_open_at_end_year_cell on commit drop as
select ((cell.key >> 59) << 20 | (cell.key >> 39 & 1048575)) << 39 | ((year.id << 22)) as key, sum(cell.cases)::integer as cases, (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from agency_closed_life_cell cell
join year_id year on year.id >= (cell.key >> 11 & 2047) and year.id < (cell.key >> 11 & 2047) + (cell.key >> 0 & 2047)
group by 1;

create temporary table agency_group_open_at_end_year_cell on commit drop as
select ((cell.key >> 59) << 20 | (cell.key >> 39 & 1048575)) << 39 | ((year.id << 22)) as key, sum(cell.cases)::integer as cases, (((sum(cell.keys) + 2147483648) & 4294967295) - 2147483648)::integer as keys
from agency_group_closed_life_cell cell
join year_id year on year.id >= (cell.key >> 11 & 2047) and year.id < (cell.key >> 11 & 2047) + (cell.key >> 0 & 2047)
group by 1;

create temporary table life_year on commit drop as
select cell.key as life, year.id as year, width_bucket((year.code || '-12-31') collate "C", $1::text[]) as era
from case_closed_life_cell cell
join year_id year on year.id >= (cell.key >> 11 & 2047) and year.id < (cell.key >> 11 & 2047) + (cell.key >> 0 & 2047);

create temporary table open_case on commit drop as
select c.case_key, c.record_key, life.year,
  bit_or(member.sets[life.era + 1] * (((c.parts & 1) << 0) | ((c.parts & 2) << 14) | ((c.parts & 4) << 28) | ((c.parts & 8) << 42))) as groups
from country_case c
join life_year life on life.life = (c.closed_life >> 0 & 8589934591)
join country_id country on country.id = c.party
join group_member member on member.country = country.code
group by c.case_key, c.record_key, life.year;

create temporary table country_group_open_at_end_year_cell on commit drop as
select (cell.parts_of_group << 20 | cell.party) << 39 | ((cell.year << 22)) as key, cell.cases, cell.keys
from (
  select open.*, party.id as party, (((open.groups >> ((member.place - 1)::integer + 0) & 1) << 0) | ((open.groups >> ((member.place - 1)::integer + 15) & 1) << 1) | ((open.groups >> ((member.place - 1)::integer + 30) & 1) << 2) | ((open.groups >> ((member.place - 1)::integer + 45) & 1) << 3)) as parts_of_group
  from (
    select c.groups, c.year, count(*)::integer as cases, (((sum(c.record_key) + 2147483648) & 4294967295) - 2147483648)::integer as keys
    from open_case c
    group by c.groups, c.year
  ) open
  cross join unnest($1::text[]) with ordinality as member (code, place)
  join country_group_id party on party.code = member.code
) cell
where cell.parts_of_group <> 0
union all
select ((cell.key >> 59) << 20 | together.id) << 39 | ((cell.key >> 0 & 8589934591)), cell.cases, cell.keys
from country_open_at_end_year_cell cell
join country_id country on country.code = 'ALL' and country.id = (cell.key >> 39 & 1048575)
join country_group_id together on together.code = 'ALL';
