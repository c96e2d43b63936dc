import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIDES = ['requesting', 'requested'] as const;

/**
 * Whose word a row of requests is on each of its sides, so that each request is counted in one word alone. Rows of releases
 * of before count as they were published: as if one source had told of all. A request can be one of a body, which has no State.
 */
export class TellersOfRequests1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const side of SIDES) {
      await runner.query(`
        alter table stats.by_request add column ${side}_teller text default 'SEVERAL'
          constraint by_request_${side}_teller_check check (${side}_teller in ('STATE', 'SEVERAL', 'PARTNER'))`);
      await runner.query(`
        alter table facts.request alter column ${side}_country drop not null,
          add constraint request_${side}_check check (coalesce(${side}_country, ${side}_agency) is not null)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const side of SIDES) {
      await runner.query(`
        alter table facts.request drop constraint request_${side}_check,
          alter column ${side}_country set not null`);
      await runner.query(`alter table stats.by_request drop column ${side}_teller`);
    }
  }
}
