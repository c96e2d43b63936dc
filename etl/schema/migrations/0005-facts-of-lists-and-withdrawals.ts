import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

const LISTS = ['other_crimes', 'channels', 'instruments'] as const;
const DATES = ['opened_on', 'closed_on', 'disposition_on'] as const;

/** The lists of a case as tables of their own, as they were before: name, its columns, and what fills the column of a case. */
const BRIDGES = [
  {
    name: 'case_crime',
    columns: 'case_key bigint not null, crime text not null, is_principal boolean not null',
    key: 'case_key, crime',
    list: 'other_crimes',
    codes: `select case_key, array_agg(crime order by crime) as codes from facts.case_crime
      where not is_principal group by case_key`,
    view: `select case_key, crime, true as is_principal from facts.case_record
      union all
      select case_key, other, false
      from (select case_key, crime, unnest(other_crimes) as other from facts.case_record) listed
      where other <> crime`,
  },
  ...(['channel', 'instrument'] as const).map((axis) => ({
    name: `case_${axis}`,
    columns: `case_key bigint not null, ${axis} text not null`,
    key: `case_key, ${axis}`,
    list: `${axis}s`,
    codes: `select case_key, array_agg(${axis} order by ${axis}) as codes from facts.case_${axis} group by case_key`,
    view: `select case_key, unnest(${axis}s) as ${axis} from facts.case_record
      union
      ${
        axis === 'channel'
          ? 'select case_key, unnest(channels) from facts.participation'
          : 'select case_key, instrument from facts.participation where instrument is not null'
      }`,
  })),
];

/**
 * Lets an import say that a case was withdrawn, and takes from its writing what it need not do: lists of a case become
 * columns of the case, and the tables that repeated them row by row become views; keys that staging proves, and patterns that
 * parsing proves, are not proved again for every row.
 */
export class FactsOfListsAndWithdrawals1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table facts.case_record add column withdrawn_by bigint');
    for (const list of LISTS) {
      await runner.query(`alter table facts.case_record add column ${list} text[] not null default '{}'`);
    }
    for (const { name, list, codes, view } of BRIDGES) {
      await runner.query(`
        update facts.case_record set ${list} = listed.codes from (${codes}) listed
        where listed.case_key = case_record.case_key`);
      await runner.query(`drop table facts.${name}`);
      await runner.query(`create view facts.${name} as ${view}`);
      await runner.query(`grant select on facts.${name} to ${ROLE_OF.etl}`);
    }
    await this.checkDates(runner, (date) => `length(${date}) in (4, 7, 10)`);
    await runner.query('drop index facts.case_record_source_idx');
    await runner.query('alter table facts.participation drop constraint participation_key');
  }

  /** Cases that were withdrawn are not known as such before, and go. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from facts.participation where case_key in
        (select case_key from facts.case_record where withdrawn_by is not null)`);
    await runner.query('delete from facts.case_record where withdrawn_by is not null');
    await runner.query(`
      alter table facts.participation add constraint participation_key
        unique nulls not distinct (case_key, party_type, country, agency, role, instrument)`);
    await runner.query('create index case_record_source_idx on facts.case_record (source_id)');
    await this.checkDates(runner, (date) => `${date} ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`);
    for (const { name, columns, key } of BRIDGES) {
      await runner.query(
        `create table facts.${name}_row (${columns}, constraint ${name}_pkey primary key (${key}))`,
      );
      await runner.query(`insert into facts.${name}_row select * from facts.${name}`);
      await runner.query(`drop view facts.${name}`);
      await runner.query(`alter table facts.${name}_row rename to ${name}`);
      await runner.query(`grant select, insert, update, delete on facts.${name} to ${ROLE_OF.etl}`);
    }
    for (const column of [...LISTS, 'withdrawn_by']) {
      await runner.query(`alter table facts.case_record drop column ${column}`);
    }
  }

  private async checkDates(runner: QueryRunner, check: (date: string) => string): Promise<void> {
    for (const date of DATES) {
      const name = `case_record_${date}_check`;
      await runner.query(`alter table facts.case_record drop constraint ${name}`);
      await runner.query(`alter table facts.case_record add constraint ${name} check (${check(date)})`);
    }
  }
}
