import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEASURE_COLUMNS } from '#domain/aggregate';
import { ROLE_OF } from '../roles.ts';

const CASE_AXES = ['year', 'crime', 'outcome', 'scope', 'states'] as const;

const QUANTITIES = MEASURE_COLUMNS.flatMap(({ quantity, sum, known }) => [
  `${sum} ${quantity.endsWith('_eur') ? 'numeric(20, 2)' : 'bigint'} not null`,
  `${known} integer not null`,
]);

/** The aggregates of the means of cooperation, with quantities, and that of pairs of States, without. */
const AGGREGATES = [
  { name: 'by_channel', lists: ['channel'], quantities: QUANTITIES },
  { name: 'by_instrument', lists: ['instrument'], quantities: QUANTITIES },
  { name: 'by_pair', lists: ['part', 'country', 'partner'], quantities: [] },
] as const;

/** Counts by channel, by legal instrument and by pair of States, and where the roles of parties were not stated. */
export class MeansAndPairs1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { name, lists, quantities } of AGGREGATES) {
      const axes = ['clock', ...lists, ...CASE_AXES];
      await createTable(runner, name, {
        columns: ['grain', ...axes].map((axis) => `${axis} text not null`),
        measures: ['cases integer not null', 'keys bigint not null', ...quantities],
        key: ['grain', ...axes],
      });
    }
    const key = ['clock', 'party_axis', 'code', 'year'];
    await createTable(runner, 'definition', {
      columns: key.map((column) => `${column} text not null`),
      measures: [],
      key,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['definition', ...AGGREGATES.map((aggregate) => aggregate.name)])
      await runner.query(`drop table stats.${name}`);
  }
}

type Table = {
  readonly columns: readonly string[];
  readonly measures: readonly string[];
  readonly key: readonly string[];
};

async function createTable(runner: QueryRunner, name: string, table: Table): Promise<void> {
  await runner.query(`
    create table stats.${name} (
      release_id integer not null,
      ${[...table.columns, ...table.measures].join(', ')},
      constraint ${name}_pkey primary key (release_id, ${table.key.join(', ')})
    )`);
  await runner.query(`grant select, insert, update, delete on stats.${name} to ${ROLE_OF.etl}`);
  await runner.query(`grant select on stats.${name} to ${ROLE_OF.api}`);
}
