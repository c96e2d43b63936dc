import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createWithPartitions } from '../partitioned-table.ts';

const COUNTS = ['requests', 'answered', 'decided', 'refused', 'timed', 'in_time', 'departures'];

/** The tables of durations, with the keys that they had. */
const DURATIONS = [
  { name: 'by_duration', key: 'kind, country, urgency, year, duration' },
  { name: 'duration_quantile', key: 'kind, country, urgency, year' },
] as const;

/** Counts the requests that agencies were asked, and keeps durations of agencies beside those of countries. Earlier releases have none. */
export class TimelinessOfAgencies1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createWithPartitions(runner, {
      name: 'by_agency_request',
      key: ['agency', 'year', 'urgency', 'requested_teller'],
      measures: [...COUNTS.map((count) => `${count} integer not null`), 'keys bigint not null'],
    });
    for (const { name, key } of DURATIONS) {
      await runner.query(`alter table stats.${name} add column agency text not null default 'ALL'`);
      await giveKey(runner, name, `agency, ${key}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, key } of DURATIONS) {
      await runner.query(`delete from stats.${name} where agency <> 'ALL'`);
      await giveKey(runner, name, key);
      await runner.query(`alter table stats.${name} drop column agency`);
    }
    await runner.query('drop table stats.by_agency_request');
  }
}

async function giveKey(runner: QueryRunner, name: string, key: string): Promise<void> {
  await runner.query(`
    alter table stats.${name} drop constraint ${name}_pkey,
      add constraint ${name}_pkey primary key (release_id, ${key})`);
}
