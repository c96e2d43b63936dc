import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps with a case the sum of the hashes of its rows, so that a later extract can tell whether it changed (null: not known). */
export class HashesOfContent1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table facts.case_record add column content_hash bigint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table facts.case_record drop column content_hash');
  }
}
