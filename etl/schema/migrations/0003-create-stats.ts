import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEASURE_COLUMNS } from '#domain/aggregate';
import { ROLE_OF } from '../roles.ts';

/** The aggregates of the first schema, with the columns of their parties. */
const AGGREGATES = [
  { name: 'by_case', party: [] },
  { name: 'by_country', party: ['part', 'country'] },
  { name: 'by_country_group', party: ['part', 'country_group'] },
  { name: 'by_agency', party: ['part', 'agency'] },
] as const;

/** The releases: aggregates, agencies and reporting, frozen under a number. All that the API can read. */
export class CreateStats1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createReleases(runner);
    for (const aggregate of AGGREGATES) await runner.query(createAggregate(aggregate));
    await runner.query(
      `grant select, insert, update, delete on all tables in schema stats to ${ROLE_OF.etl}`,
    );
    await runner.query(`grant select on all tables in schema stats to ${ROLE_OF.api}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of AGGREGATES) await runner.query(`drop table stats.${name}`);
    for (const table of ['reporting', 'agency', 'latest', 'release'])
      await runner.query(`drop table stats.${table}`);
  }

  private async createReleases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stats.release (
        release_id integer constraint release_pkey primary key,
        state text not null constraint release_state_check check (state in ('draft', 'published', 'withdrawn')),
        method text not null,
        synthetic boolean not null,
        created_at timestamptz not null,
        published_at timestamptz,
        withdrawn_at timestamptz,
        extract_date date not null,
        sources jsonb not null,
        categories jsonb not null,
        note text
      )`);
    await runner.query(`
      create table stats.latest (
        only_row boolean constraint latest_pkey primary key default true
          constraint latest_only_row_check check (only_row),
        release_id integer not null
      )`);
    await runner.query(`
      create table stats.agency (
        release_id integer not null,
        agency text not null,
        label text not null,
        party_type text not null,
        agency_type text not null,
        country text,
        parent text,
        constraint agency_pkey primary key (release_id, agency)
      )`);
    await runner.query(`
      create table stats.reporting (
        release_id integer not null,
        party_axis text not null,
        code text not null,
        year text not null,
        reported boolean not null,
        constraint reporting_pkey primary key (release_id, party_axis, code, year)
      )`);
  }
}

/** The table of an aggregate: its axes as text, where `ALL` stands for "together", then its measures. */
function createAggregate({ name, party }: (typeof AGGREGATES)[number]): string {
  const axes = ['clock', ...party, 'year', 'crime', 'outcome', 'scope'];
  const measures = MEASURE_COLUMNS.flatMap(({ quantity, sum, known }) => [
    `${sum} ${quantity.endsWith('_eur') ? 'numeric(20, 2)' : 'bigint'} not null`,
    `${known} integer not null`,
  ]);
  return `
    create table stats.${name} (
      release_id integer not null,
      grain text not null,
      ${axes.map((axis) => `${axis} text not null`).join(', ')},
      cases integer not null,
      keys bigint not null,
      ${measures.join(', ')},
      constraint ${name}_pkey primary key (release_id, grain, ${axes.join(', ')})
    )`;
}
