import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'stage text',
  'heartbeat_at timestamptz',
  'rows_read bigint',
  'bytes_read bigint',
  'bytes_total bigint',
  'process text',
  'cancel_requested_at timestamptz',
  'control jsonb',
] as const;

const STATES_BEFORE = `'running', 'loaded', 'refused', 'failed'`;
const STATES = `'running', 'loaded', 'refused', 'held', 'failed', 'cancelled'`;

/** An import as a job that others can watch and cancel. Rows of before have none of it and stay valid. */
export class ImportJobs1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`alter table facts.import add column ${column}`);
    await this.allowStates(runner, STATES);
  }

  /** States that the schema before does not know end as what is nearest to them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update facts.import set state = 'refused' where state = 'held'`);
    await runner.query(`update facts.import set state = 'failed' where state = 'cancelled'`);
    await this.allowStates(runner, STATES_BEFORE);
    for (const column of COLUMNS) {
      await runner.query(`alter table facts.import drop column ${column.split(' ')[0]}`);
    }
  }

  private async allowStates(runner: QueryRunner, states: string): Promise<void> {
    await runner.query('alter table facts.import drop constraint import_state_check');
    await runner.query(
      `alter table facts.import add constraint import_state_check check (state in (${states}))`,
    );
  }
}
