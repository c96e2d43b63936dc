import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLE_OF } from '../roles.ts';

/** The tables of which each release gets a partition, with their primary keys. */
const PARTITIONED = [
  { name: 'by_case', key: 'grain, clock, year, crime, outcome, scope, states' },
  { name: 'by_country', key: 'grain, clock, part, country, year, crime, outcome, scope, states' },
  { name: 'by_country_group', key: 'grain, clock, part, country_group, year, crime, outcome, scope, states' },
  { name: 'by_agency', key: 'grain, clock, part, agency, year, crime, outcome, scope, states' },
  { name: 'by_channel', key: 'grain, clock, channel, year, crime, outcome, scope, states' },
  { name: 'by_instrument', key: 'grain, clock, instrument, year, crime, outcome, scope, states' },
  { name: 'by_pair', key: 'grain, clock, part, country, partner, year, crime, outcome, scope, states' },
  { name: 'by_request', key: 'source, year, requesting, requested, urgency, result, refusal_ground' },
] as const;

/** Functions that do with the rights of the owner what the ETL may not do by itself; each begins with what it refuses. */
const FUNCTIONS = [
  {
    name: 'begin_draft',
    parameters: 'aggregate text',
    refuses: '',
    statements: [
      `execute format('drop table if exists stats.%I', aggregate || '_draft')`,
      `execute format('create table stats.%I (like stats.%I including defaults including constraints)', aggregate || '_draft', aggregate)`,
      `execute format('grant insert on stats.%I to ${ROLE_OF.etl}', aggregate || '_draft')`,
    ],
  },
  {
    name: 'finish_draft',
    parameters: 'aggregate text, number integer',
    refuses: '',
    statements: [
      `execute format('alter table stats.%I add constraint %I %s', aggregate || '_draft', aggregate || '_' || number || '_pkey',
        (select pg_get_constraintdef(oid) from pg_constraint
          where conrelid = format('stats.%I', aggregate)::regclass and contype = 'p'))`,
      `execute format('analyze stats.%I', aggregate || '_draft')`,
    ],
  },
  {
    name: 'attach_draft',
    parameters: 'aggregate text, number integer',
    refuses: '',
    statements: [
      `execute format('revoke insert on stats.%I from ${ROLE_OF.etl}', aggregate || '_draft')`,
      `execute format('alter table stats.%I rename to %I', aggregate || '_draft', aggregate || '_' || number)`,
      `execute format('alter table stats.%I attach partition stats.%I for values in (%s)', aggregate, aggregate || '_' || number, number)`,
    ],
  },
  {
    name: 'drop_draft',
    parameters: 'aggregate text, number integer',
    refuses: `
      if exists (select from stats.release where release_id = number and state <> 'draft') then
        raise exception 'release % is no draft', number;
      end if;`,
    statements: [`execute format('drop table stats.%I', aggregate || '_' || number)`],
  },
] as const;

/**
 * Gives each release a partition of its own in the large tables of `stats`: it is filled without an index, and dropped as a whole.
 * Only the owner of a table may attach and drop partitions, so the ETL calls functions of the owner that can do nothing else;
 * rows of a release that stands can be changed by no role any more.
 */
export class PartitionReleases1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of FUNCTIONS) await createFunction(runner, each);
    for (const { name, key } of PARTITIONED) {
      await setAside(runner, name);
      await runner.query(`
        create table stats.${name} (
          like stats.${name}_before including defaults including constraints,
          constraint ${name}_pkey primary key (release_id, ${key})
        ) partition by list (release_id)`);
      await grantReading(runner, name);
      await runner.query(moveReleases(name));
      await runner.query(`drop table stats.${name}_before`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, key } of PARTITIONED) {
      await setAside(runner, name);
      await runner.query(`
        create table stats.${name} (
          like stats.${name}_before including defaults including constraints,
          constraint ${name}_pkey primary key (release_id, ${key})
        )`);
      await grantReading(runner, name);
      await runner.query(`grant insert, update, delete on stats.${name} to ${ROLE_OF.etl}`);
      await runner.query(`insert into stats.${name} select * from stats.${name}_before`);
      await runner.query(`drop table stats.${name}_before`);
    }
    for (const { name, parameters } of FUNCTIONS)
      await runner.query(`drop function stats.${name}(${typesOf(parameters)})`);
  }
}

async function createFunction(
  runner: QueryRunner,
  { name, parameters, refuses, statements }: (typeof FUNCTIONS)[number],
): Promise<void> {
  const signature = `stats.${name}(${typesOf(parameters)})`;
  await runner.query(`
    create function stats.${name}(${parameters}) returns void
    language plpgsql security definer set search_path = ''
    as $$
    begin
      if not exists (select from pg_class where relnamespace = 'stats'::regnamespace and relkind = 'p' and relname = aggregate) then
        raise exception '% has no partitions', aggregate;
      end if;${refuses}
      ${statements.join(';\n      ')};
    end $$`);
  await runner.query(`revoke execute on function ${signature} from public`);
  await runner.query(`grant execute on function ${signature} to ${ROLE_OF.etl}`);
}

function typesOf(parameters: string): string {
  return parameters.replaceAll(/\w+ (\w+)/g, '$1');
}

async function setAside(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`alter table stats.${name} rename to ${name}_before`);
  await runner.query(`alter index stats.${name}_pkey rename to ${name}_before_pkey`);
}

async function grantReading(runner: QueryRunner, name: string): Promise<void> {
  await runner.query(`grant select on stats.${name} to ${ROLE_OF.etl}, ${ROLE_OF.api}`);
}

/** Rows of a build that was cut off belong to no release and stay behind. */
function moveReleases(name: string): string {
  return `
    do $$ declare number integer; begin
      for number in select release_id from stats.release order by release_id loop
        perform stats.begin_draft('${name}');
        insert into stats.${name}_draft select * from stats.${name}_before where release_id = number;
        perform stats.finish_draft('${name}', number);
        perform stats.attach_draft('${name}', number);
      end loop;
    end $$`;
}
