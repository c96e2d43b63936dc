import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { MIGRATIONS } from '../etl/schema/data-source.ts';
import { distributedProblems } from './sql-guard.ts';

/** A text of a source file between backquotes or quotes that begins like a statement. */
const STATEMENT =
  /`\s*((?:select|insert|update|delete|create|alter|drop|with|copy|merge)\s[^`]*)`|'((?:select|insert|update|delete|create|alter|drop|with|copy|merge)\s[^'\n]*)'/g;

test('runs every migration on one node and on several alike', async () => {
  const statements = await migrationStatements();
  expect(statements.length).toBeGreaterThan(20);
  expect(problemsIn(statements)).toEqual([]);
});

test('runs every checked-in statement on one node and on several alike', () => {
  const statements = filesUnder('test/expected', '.sql').flatMap((file) =>
    readFileSync(file, 'utf8').split(';\n'),
  );
  expect(statements.length).toBeGreaterThan(50);
  expect(problemsIn(statements)).toEqual([]);
});

test.each(['etl', 'api', 'cli'])(
  'runs every statement written in %s on one node and on several alike',
  (folder) => {
    const statements = filesUnder(folder, '.ts')
      .filter(isNoMigration)
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map((match) => match[1] ?? match[2] ?? ''),
      );
    expect(problemsIn(statements)).toEqual([]);
  },
);

test.each([
  [
    'select year, sum(cases) from stats.by_case group by rollup (year)',
    'groups rows of several nodes by several sets of columns at once',
  ],
  [
    'select a, count(*) from facts.case_record group by grouping sets ((a), ())',
    'groups rows of several nodes by several sets of columns at once',
  ],
  ['select 1 from a, lateral (select 1) b', 'joins laterally'],
  ['with recursive t as (select 1) select * from t', 'recurses'],
  ['merge into facts.case_record using x on true when matched then delete', 'merges'],
  ['delete from facts.case_record where ctid = $1', 'addresses rows by their place'],
  ['create trigger t before insert on facts.source', 'creates a trigger'],
  ['select reltuples from pg_class', 'reads statistics of an empty shell table'],
  [
    'insert into a values (1) on conflict (id) do update set at = now()',
    'updates with a function that is not immutable',
  ],
  ['copy a from stdin where b > 1', 'filters inside COPY'],
  ['insert into a values (1, (select max(id) from b))', 'has a subquery inside VALUES'],
  ['select * from facts.case_record for update', 'locks rows of a spread table'],
  [
    'create table facts.case_x (case_key bigint references facts.source)',
    'has a foreign key on a spread table',
  ],
  [
    'alter table ops.job add check (tries < 3)',
    'has a constraint without a name on ops.job: check (tries < 3)',
  ],
  [
    'create table stats.by_x (a text, constraint by_x_pkey primary key (a))',
    'has a key without release_id on stats.by_x',
  ],
  [
    'create table facts.case_x (id text constraint x_pkey primary key, case_key bigint)',
    'has a key without case_key on facts.case_x',
  ],
])('refuses %s', (statement, problem) => {
  expect(distributedProblems(statement)).toEqual([problem]);
});

test.each([
  'create table facts.case_x (case_key bigint not null constraint case_x_pkey primary key)',
  'insert into a (id, at) values ($1, $2) on conflict (id) do update set at = excluded.at',
  'create unique index job_key on ops.job (name)',
  'select year, sum(cases) from stats.by_case where release_id = $1 group by rollup (year)',
])('accepts %s', (statement) => {
  expect(distributedProblems(statement)).toEqual([]);
});

function problemsIn(statements: readonly string[]): readonly string[] {
  return statements.flatMap((statement) =>
    distributedProblems(statement).map((problem) => `${problem}: ${statement.trim().slice(0, 200)}`),
  );
}

/** The statements of all migrations, there and back, without a database. */
async function migrationStatements(): Promise<readonly string[]> {
  const statements: string[] = [];
  const query = async (statement: string) => {
    statements.push(statement);
  };
  // The migrations call nothing of the runner but `query`.
  const runner = { query } as unknown as QueryRunner;
  for (const Migration of MIGRATIONS) {
    await new Migration().up(runner);
    await new Migration().down(runner);
  }
  return statements;
}

/** Migrations are run above, which says more than reading them. */
function isNoMigration(file: string): boolean {
  return !file.includes('migrations');
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
