import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

const DATE = `~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`;

/** The facts: what sources delivered. Private; only the ETL reads them. Dates keep the precision of their source. */
export class CreateFacts1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts.source (
        source_id text constraint source_pkey primary key,
        first_import_at timestamptz not null
      )`);
    await runner.query(`
      create table facts.import (
        import_id bigint generated always as identity constraint import_pkey primary key,
        source_id text not null,
        state text not null constraint import_state_check check (state in ('running', 'loaded', 'refused', 'failed')),
        started_at timestamptz not null,
        finished_at timestamptz,
        manifest jsonb not null,
        report jsonb,
        reason text
      )`);
    await runner.query(`
      create table facts.case_record (
        case_key bigint not null constraint case_record_pkey primary key,
        source_id text not null,
        case_id text not null,
        import_id bigint not null,
        record_key bigint not null constraint case_record_record_key_check check (record_key between 0 and 4294967295),
        opened_on text not null constraint case_record_opened_on_check check (opened_on ${DATE}),
        closed_on text constraint case_record_closed_on_check check (closed_on ${DATE}),
        status text not null,
        lead_country text not null,
        lead_agency text,
        crime text not null,
        is_cyber boolean,
        is_organised boolean,
        disposition text not null,
        disposition_on text constraint case_record_disposition_on_check check (disposition_on ${DATE}),
        refusal_ground text,
        suspects_identified bigint,
        arrests bigint,
        charged bigint,
        convicted bigint,
        victims_identified bigint,
        victims_safeguarded bigint,
        assets_frozen_eur numeric(18, 2),
        assets_confiscated_eur numeric(18, 2),
        coordination_meetings bigint,
        action_days bigint,
        has_jit boolean,
        confidentiality text,
        constraint case_record_safeguarded_check check (victims_safeguarded <= victims_identified)
      )`);
    await runner.query('create index case_record_source_idx on facts.case_record (source_id)');
    await runner.query(`
      create table facts.participation (
        case_key bigint not null,
        party_type text not null constraint participation_party_type_check check (party_type in ('STATE', 'BODY')),
        country text,
        agency text,
        role text not null,
        instrument text,
        channels text[] not null,
        urgency text,
        requested_on text,
        received_on text,
        responded_on text,
        executed_on text,
        result text,
        refusal_ground text,
        is_judicial_delay boolean,
        constraint participation_key unique nulls not distinct (case_key, party_type, country, agency, role, instrument)
      )`);
    await this.createBridges(runner);
    await runner.query(`
      create table facts.agency (
        agency text constraint agency_pkey primary key,
        label text not null,
        party_type text not null,
        agency_type text not null,
        country text,
        parent text,
        valid_from text,
        valid_to text,
        successor text
      )`);
    await runner.query(`
      create table facts.reporting (
        source_id text not null,
        party_axis text not null constraint reporting_party_axis_check check (party_axis in ('agency', 'country')),
        code text not null,
        year text not null,
        reported boolean not null,
        constraint reporting_pkey primary key (source_id, party_axis, code, year)
      )`);
    await runner.query(
      `grant select, insert, update, delete on all tables in schema facts to ${ROLE_OF.etl}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'reporting',
      'agency',
      'case_instrument',
      'case_channel',
      'case_crime',
      'participation',
      'case_record',
      'import',
      'source',
    ]) {
      await runner.query(`drop table facts.${table}`);
    }
  }

  /** Many-to-many lists of a case, used only through distinct counts. Channels and instruments of its parties are in them too. */
  private async createBridges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts.case_crime (
        case_key bigint not null,
        crime text not null,
        is_principal boolean not null,
        constraint case_crime_pkey primary key (case_key, crime)
      )`);
    for (const axis of ['channel', 'instrument']) {
      await runner.query(`
        create table facts.case_${axis} (
          case_key bigint not null,
          ${axis} text not null,
          constraint case_${axis}_pkey primary key (case_key, ${axis})
        )`);
    }
  }
}
