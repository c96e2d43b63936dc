import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

const TABLES = ['ledger_total', 'ledger_change'] as const;

/** Ledgers that were made once: how many figures changed between two releases, and the largest changes of each metric. */
export class KeptLedgers1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stats.ledger_total (
        release_id integer not null,
        since_id integer not null,
        metric text not null,
        aggregate text not null,
        changes integer not null,
        constraint ledger_total_pkey primary key (release_id, since_id, metric, aggregate)
      )`);
    await runner.query(`
      create table stats.ledger_change (
        release_id integer not null,
        since_id integer not null,
        metric text not null,
        position integer not null,
        aggregate text not null,
        clock text not null,
        part text,
        place text[] not null,
        old_cases integer not null,
        old_keys float8 not null,
        old_value float8 not null,
        old_known integer not null,
        new_cases integer not null,
        new_keys float8 not null,
        new_value float8 not null,
        new_known integer not null,
        difference float8 not null,
        constraint ledger_change_pkey primary key (release_id, since_id, metric, position)
      )`);
    for (const table of TABLES) {
      await runner.query(`grant select, insert, delete on stats.${table} to ${ROLE_OF.etl}`);
      await runner.query(`grant select on stats.${table} to ${ROLE_OF.api}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table stats.${table}`);
  }
}
