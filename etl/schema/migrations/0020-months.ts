import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEASURE_COLUMNS } from '#domain/aggregate';
import { ROLE_OF } from '../roles.ts';

const MEASURES = [
  'cases integer not null',
  'keys bigint not null',
  ...MEASURE_COLUMNS.flatMap(({ quantity, sum, known }) => [
    `${sum} ${quantity.endsWith('_eur') ? 'numeric(20, 2)' : 'bigint'} not null`,
    `${known} integer not null`,
  ]),
];

/** The aggregates that keep months apart, with their axes beside grain and clock. */
const BY_MONTH = [
  { name: 'by_month', axes: ['year', 'month', 'crime', 'outcome', 'scope'] },
  { name: 'by_country_month', axes: ['part', 'country', 'year', 'month'] },
  { name: 'by_country_group_month', axes: ['part', 'country_group', 'year', 'month'] },
] as const;

/** Counts by month, of all cases, of States and of groups of States. Releases from before have no rows of them. */
export class Months1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, axes } of BY_MONTH) {
      const key = ['grain', 'clock', ...axes];
      await runner.query(`
        create table stats.${name} (
          release_id integer not null,
          ${[...key.map((axis) => `${axis} text not null`), ...MEASURES].join(', ')},
          constraint ${name}_pkey primary key (release_id, ${key.join(', ')})
        ) partition by list (release_id)`);
      await runner.query(`grant select on stats.${name} to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
      await runner.query(givePartitions(name));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of BY_MONTH) await runner.query(`drop table stats.${name}`);
  }
}

/** A partition without rows for each release that stands, so that every release can be dropped alike. */
function givePartitions(name: string): string {
  return `
    do $$ declare number integer; begin
      for number in select release_id from stats.release order by release_id loop
        perform stats.begin_draft('${name}');
        perform stats.finish_draft('${name}', number);
        perform stats.attach_draft('${name}', number);
      end loop;
    end $$`;
}
