import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = ['reason', 'withdrawal_reason'] as const;

/** Why a release was published and why it was withdrawn, in the steward's words. Those of before have none. */
export class ReasonsOfReleases1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`alter table stats.release add column ${column} text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`alter table stats.release drop column ${column}`);
  }
}
