import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPartitioned } from '../partitioned-table.ts';

/** The aggregates of families of agencies and of panels, with their axes beside grain and clock. */
const OF_SOME_AGENCIES = [
  { name: 'by_agency_group', axes: ['part', 'agency_group', 'year', 'crime', 'outcome', 'scope'] },
  { name: 'by_panel', axes: ['part', 'panel', 'year', 'crime', 'outcome', 'scope'] },
] as const;

/** Counts of agencies with their units, and of those that reported in every year of a period. Earlier releases have no rows of them. */
export class FamiliesAndPanels1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of OF_SOME_AGENCIES) await createPartitioned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of OF_SOME_AGENCIES) await runner.query(`drop table stats.${name}`);
  }
}
