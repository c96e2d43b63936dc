import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_MEASURES, createPartitioned } from '../partitioned-table.ts';

const AXES = ['agency', 'agency_group'] as const;

/** Counts of agencies, alone and with their units, beside each partner State. Earlier releases have no rows of them. */
export class PartnersOfAgencies1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const axis of AXES)
      await createPartitioned(runner, {
        name: `by_${axis}_pair`,
        axes: ['part', axis, 'partner', 'year'],
        measures: CASE_MEASURES,
      });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const axis of AXES) await runner.query(`drop table stats.by_${axis}_pair`);
  }
}
