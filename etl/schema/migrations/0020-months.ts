import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPartitioned } from '../partitioned-table.ts';

/** The aggregates that keep months apart, with their axes beside grain and clock. */
const BY_MONTH = [
  { name: 'by_month', axes: ['year', 'month', 'crime', 'outcome', 'scope'] },
  { name: 'by_country_month', axes: ['part', 'country', 'year', 'month'] },
  { name: 'by_country_group_month', axes: ['part', 'country_group', 'year', 'month'] },
] as const;

/** Counts by month, of all cases, of States and of groups of States. Releases from before have no rows of them. */
export class Months1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of BY_MONTH) await createPartitioned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of BY_MONTH) await runner.query(`drop table stats.${name}`);
  }
}
