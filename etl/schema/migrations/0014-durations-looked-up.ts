import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

const AXES = 'release_id, kind, country, urgency, year';
const QUANTILES = `
  (min(days) filter (where upto >= whole * 0.5) + min(days) filter (where upto > whole * 0.5)) / 2.0,
  min(days) filter (where upto >= whole * 0.9)`;

/** The classes of days at the time, with the fewest days of each. */
const CLASSES = [
  ['D_GE366', 366],
  ['D181-365', 181],
  ['D91-180', 91],
  ['D31-90', 31],
  ['D15-30', 15],
  ['D8-14', 8],
  ['D4-7', 4],
  ['D3', 3],
  ['D2', 2],
  ['D1', 1],
  ['D0', 0],
] as const;

const CLASS_OF_DAYS = CLASSES.map(([code, from]) => `when days >= ${from} then '${code}'`).join(' ');

/**
 * Keeps of durations how many lie in each class of days instead of one row a count of days, and quantiles also of the periods that a
 * release declares, so that every figure of them is looked up.
 */
export class DurationsLookedUp1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INSERT_PERIODS);
    await runner.query('alter table stats.by_duration rename to by_duration_before');
    await runner.query('alter index stats.by_duration_pkey rename to by_duration_before_pkey');
    await createTable(runner, 'duration text not null', 'duration');
    await runner.query(`
      insert into stats.by_duration (${AXES}, duration, counted, keys)
      select ${AXES}, duration, sum(counted), sum(keys) % 4294967296
      from (select before.*, case ${CLASS_OF_DAYS} end as duration from stats.by_duration_before before) classed
      group by ${AXES}, duration`);
    await runner.query('drop table stats.by_duration_before');
  }

  /** Single days cannot be told from their class again, so durations of the releases that stand are gone, but their quantiles. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from stats.duration_quantile where year like '%..%'`);
    await runner.query('drop table stats.by_duration');
    const days = 'days integer not null constraint by_duration_days_check check (days >= 0)';
    await createTable(runner, days, 'days');
  }
}

async function createTable(runner: QueryRunner, column: string, name: string): Promise<void> {
  await runner.query(`
    create table stats.by_duration (
      release_id integer not null,
      kind text not null,
      country text not null,
      urgency text not null,
      year text not null,
      ${column},
      counted integer not null,
      keys bigint not null,
      constraint by_duration_pkey primary key (${AXES}, ${name})
    )`);
  await runner.query(`grant select, insert, update, delete on stats.by_duration to ${ROLE_OF.etl}`);
  await runner.query(`grant select on stats.by_duration to ${ROLE_OF.api}`);
}

/** The periods of a release, as they were declared when this was written: all years, the last ten and five, and blocks of five. */
const PERIODS = `
  with bounds as (
    select release_id, min(year)::integer as first, max(year)::integer as last
    from (
      select release_id, jsonb_array_elements_text(categories -> 'year' -> 'OPENED') as year from stats.release
    ) opened
    where year <> 'ZZ' group by release_id
  )
  select release_id, first, last from bounds
  union select release_id, last - 9, last from bounds where last - 9 > first
  union select release_id, last - 4, last from bounds where last - 4 > first
  union select release_id, start, start + 4
    from (select release_id, generate_series(first, last - 4) as start from bounds) block where start % 5 = 1`;

const INSERT_PERIODS = `
insert into stats.duration_quantile (${AXES}, counted, keys, median, p90)
select ${AXES}, sum(counted), sum(keys) % 4294967296,${QUANTILES}
from (
  select cell.*, sum(counted) over (partition by ${AXES} order by days) as upto,
    sum(counted) over (partition by ${AXES}) as whole
  from (
    select d.release_id, d.kind, d.country, d.urgency, p.first || '..' || p.last as year, d.days,
      sum(d.counted) as counted, sum(d.keys) as keys
    from (
      select ${AXES}, days, counted, keys from stats.by_duration
      union all
      select release_id, kind, country, 'ALL', year, days, counted, keys from stats.by_duration where urgency <> 'ALL'
    ) d
    join (${PERIODS}
    ) p on p.release_id = d.release_id and d.year between p.first::text and p.last::text
    group by d.release_id, d.kind, d.country, d.urgency, p.first, p.last, d.days
  ) cell
) ranked
group by ${AXES}`;
