import type { QueryRunner } from 'typeorm';
import { MEASURE_COLUMNS } from '#domain/aggregate';
import { ROLE_OF } from './roles.ts';

/** The measures of an aggregate without quantities. */
export const CASE_MEASURES = ['cases integer not null', 'keys bigint not null'];

const QUANTITY_MEASURES = [
  ...CASE_MEASURES,
  ...MEASURE_COLUMNS.flatMap(({ quantity, sum, known }) => [
    `${sum} ${quantity.endsWith('_eur') ? 'numeric(20, 2)' : 'bigint'} not null`,
    `${known} integer not null`,
  ]),
];

/** For migrations: makes the table of an aggregate, with quantities unless it has other measures, by its axes beside release, grain and clock. */
export async function createPartitioned(
  runner: QueryRunner,
  {
    name,
    axes,
    measures = QUANTITY_MEASURES,
  }: { readonly name: string; readonly axes: readonly string[]; readonly measures?: readonly string[] },
): Promise<void> {
  await createWithPartitions(runner, { name, key: ['grain', 'clock', ...axes], measures });
}

/** For migrations: makes a table of which each release has a partition, by the text columns of its key beside the release. */
export async function createWithPartitions(
  runner: QueryRunner,
  {
    name,
    key,
    measures,
  }: Readonly<Record<'key' | 'measures', readonly string[]>> & { readonly name: string },
): Promise<void> {
  await runner.query(`
    create table stats.${name} (
      release_id integer not null,
      ${[...key.map((axis) => `${axis} text not null`), ...measures].join(', ')},
      constraint ${name}_pkey primary key (release_id, ${key.join(', ')})
    ) partition by list (release_id)`);
  await runner.query(`grant select on stats.${name} to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
  await runner.query(givePartitions(name));
}

/** A partition without rows for each release that stands, so that every release can be dropped alike. */
function givePartitions(name: string): string {
  return `
    do $$ declare number integer; begin
      for number in select release_id from stats.release order by release_id loop
        perform stats.begin_draft('${name}');
        perform stats.finish_draft('${name}', number);
        perform stats.attach_draft('${name}', number);
      end loop;
    end $$`;
}
