import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

/**
 * Schemas and the roles that use them. Roles belong to the whole server, so another database of it may have made them;
 * the owner becomes a member of both, so that its account can act as either (from PostgreSQL 16 on, who creates a role may
 * grant it and not yet use it).
 */
export class CreateRoles1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const role of Object.values(ROLE_OF)) {
      await runner.query(`
        do $$ begin
          create role ${role} nologin;
        exception when duplicate_object or unique_violation then null;
        end $$`);
      await runner.query(`
        do $$ begin
          if not pg_has_role(current_user, '${role}', 'usage') then
            execute format('grant ${role} to %I', current_user);
          end if;
        end $$`);
    }
    await runner.query('create schema facts');
    await runner.query('create schema stats');
    await runner.query(`grant usage on schema facts to ${ROLE_OF.etl}`);
    await runner.query(`grant usage on schema stats to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
    await runner.query(`grant usage on schema ops to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
    await runner.query(`grant select on ops.migration to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema stats');
    await runner.query('drop schema facts');
  }
}
