import { DataSource } from 'typeorm';
import { connectionAs } from './connection.ts';
import { CreateRoles1764000000001 } from './migrations/0001-create-roles.ts';
import { CreateFacts1764000000002 } from './migrations/0002-create-facts.ts';
import { CreateStats1764000000003 } from './migrations/0003-create-stats.ts';
import { ImportJobs1764000000004 } from './migrations/0004-import-jobs.ts';
import { FactsOfListsAndWithdrawals1764000000005 } from './migrations/0005-facts-of-lists-and-withdrawals.ts';
import type { DatabaseRole } from './roles.ts';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS = [
  CreateRoles1764000000001,
  CreateFacts1764000000002,
  CreateStats1764000000003,
  ImportJobs1764000000004,
  FactsOfListsAndWithdrawals1764000000005,
];

const COMMON = {
  type: 'postgres',
  schema: 'ops',
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  synchronize: false,
} as const;

/** The database as its owner, for migrations. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({ ...COMMON, url, migrations: MIGRATIONS, applicationName: 'liaison migrate' });
}

/** Options of a data source that acts as one of the two roles, with at most `poolSize` connections. */
export function dataSourceOptions(role: DatabaseRole, url: string, poolSize: number) {
  const { options, application_name } = connectionAs(role, url);
  return {
    ...COMMON,
    url,
    applicationName: application_name,
    poolSize,
    extra: { options },
    migrations: MIGRATIONS,
  };
}
