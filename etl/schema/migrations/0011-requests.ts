import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REQUEST_AXES, REQUEST_MEASURE_COLUMNS } from '#domain/request-aggregate';
import { ROLE_OF } from '../roles.ts';

const STATS = ['by_request', 'by_duration', 'duration_quantile'] as const;

/** The axes of durations at the time. */
const DURATION_AXES = ['kind', 'country', 'urgency', 'year'];

/** Requests that sources deliver one by one, and what a release counts of requests and of durations. */
export class Requests1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts.request (
        request_key bigint not null constraint request_pkey primary key,
        source_id text not null,
        request_id text not null,
        import_id bigint not null,
        record_key bigint not null constraint request_record_key_check check (record_key between 0 and 4294967295),
        case_key bigint,
        requesting_country text not null,
        requesting_agency text,
        requested_country text not null,
        requested_agency text,
        instrument text,
        channels text[] not null,
        urgency text,
        requested_on text,
        received_on text,
        responded_on text,
        executed_on text,
        result text,
        refusal_ground text,
        is_judicial_delay boolean
      )`);
    await runner.query(`grant select, insert, update, delete on facts.request to ${ROLE_OF.etl}`);
    await runner.query(`
      create table stats.by_request (
        release_id integer not null,
        ${REQUEST_AXES.map((axis) => `${axis} text not null`).join(', ')},
        ${REQUEST_MEASURE_COLUMNS.map((measure) => `${measure} integer not null`).join(', ')},
        keys bigint not null,
        constraint by_request_pkey primary key (release_id, ${REQUEST_AXES.join(', ')})
      )`);
    await runner.query(`
      create table stats.by_duration (
        release_id integer not null,
        ${DURATION_AXES.map((axis) => `${axis} text not null`).join(', ')},
        days integer not null constraint by_duration_days_check check (days >= 0),
        counted integer not null,
        keys bigint not null,
        constraint by_duration_pkey primary key (release_id, ${DURATION_AXES.join(', ')}, days)
      )`);
    await runner.query(`
      create table stats.duration_quantile (
        release_id integer not null,
        ${DURATION_AXES.map((axis) => `${axis} text not null`).join(', ')},
        counted integer not null,
        keys bigint not null,
        median numeric(7, 1) not null,
        p90 integer not null,
        constraint duration_quantile_pkey primary key (release_id, ${DURATION_AXES.join(', ')})
      )`);
    for (const table of STATS) {
      await runner.query(`grant select, insert, update, delete on stats.${table} to ${ROLE_OF.etl}`);
      await runner.query(`grant select on stats.${table} to ${ROLE_OF.api}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of STATS) await runner.query(`drop table stats.${table}`);
    await runner.query('drop table facts.request');
  }
}
