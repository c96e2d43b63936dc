import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The aggregates of before, with their axes up to the number of States. */
const WIDENED = [
  { name: 'by_case', party: [] },
  { name: 'by_country', party: ['part', 'country'] },
  { name: 'by_country_group', party: ['part', 'country_group'] },
  { name: 'by_agency', party: ['part', 'agency'] },
] as const;

const AXES_BEFORE = ['year', 'crime', 'outcome', 'scope'] as const;

/** Lets the aggregates keep the number of States of a case apart. Rows of earlier releases have all of them together. */
export class WidenAggregates1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, party } of WIDENED) {
      await runner.query(`alter table stats.${name} add column states text not null default 'ALL'`);
      await runner.query(`alter table stats.${name} alter column states drop default`);
      await runner.query(`alter table stats.${name} drop constraint ${name}_pkey`);
      await addKey(runner, name, [...party, ...AXES_BEFORE, 'states']);
    }
  }

  /** Rows that could not be told from others without the number of States, and those of clocks that were not known, go. */
  async down(runner: QueryRunner): Promise<void> {
    for (const { name, party } of WIDENED) {
      await runner.query(
        `delete from stats.${name} where states <> 'ALL' or clock in ('CLOSED', 'OPEN_AT_END')`,
      );
      await runner.query(`alter table stats.${name} drop column states`);
      await addKey(runner, name, [...party, ...AXES_BEFORE]);
    }
  }
}

async function addKey(runner: QueryRunner, name: string, axes: readonly string[]): Promise<void> {
  const key = ['release_id', 'grain', 'clock', ...axes].join(', ');
  await runner.query(`alter table stats.${name} add constraint ${name}_pkey primary key (${key})`);
}
