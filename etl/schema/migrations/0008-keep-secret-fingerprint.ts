import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

/** One row at most: by what the secret of the record keys is known again. The ETL writes it once and never changes it. */
export class KeepSecretFingerprint1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts.record_key_secret (
        is_only boolean default true
          constraint record_key_secret_pkey primary key
          constraint record_key_secret_is_only_check check (is_only),
        fingerprint text not null
      )`);
    await runner.query(`grant select, insert on facts.record_key_secret to ${ROLE_OF.etl}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table facts.record_key_secret');
  }
}
