import { DataSource } from 'typeorm';
import { connectionAs } from './connection.ts';
import { CreateRoles1764000000001 } from './migrations/0001-create-roles.ts';
import { CreateFacts1764000000002 } from './migrations/0002-create-facts.ts';
import { CreateStats1764000000003 } from './migrations/0003-create-stats.ts';
import { ImportJobs1764000000004 } from './migrations/0004-import-jobs.ts';
import { FactsOfListsAndWithdrawals1764000000005 } from './migrations/0005-facts-of-lists-and-withdrawals.ts';
import { HashesOfContent1764000000007 } from './migrations/0007-hashes-of-content.ts';
import { KeepSecretFingerprint1764000000008 } from './migrations/0008-keep-secret-fingerprint.ts';
import { ReasonsOfReleases1764000000009 } from './migrations/0009-reasons-of-releases.ts';
import { WidenAggregates1764000000010 } from './migrations/0010-widen-aggregates.ts';
import { Requests1764000000011 } from './migrations/0011-requests.ts';
import { MeansAndPairs1764000000012 } from './migrations/0012-means-and-pairs.ts';
import { PartitionReleases1764000000013 } from './migrations/0013-partition-releases.ts';
import { DurationsLookedUp1764000000014 } from './migrations/0014-durations-looked-up.ts';
import { Months1764000000020 } from './migrations/0020-months.ts';
import { FamiliesAndPanels1764000000021 } from './migrations/0021-families-and-panels.ts';
import { TellersOfRequests1764000000030 } from './migrations/0030-tellers-of-requests.ts';
import { KeptLedgers1764000000031 } from './migrations/0031-kept-ledgers.ts';
import { PartnersOfAgencies1764000000032 } from './migrations/0032-partners-of-agencies.ts';
import { TimelinessOfAgencies1764000000033 } from './migrations/0033-timeliness-of-agencies.ts';
import type { DatabaseRole } from './roles.ts';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS = [
  CreateRoles1764000000001,
  CreateFacts1764000000002,
  CreateStats1764000000003,
  ImportJobs1764000000004,
  FactsOfListsAndWithdrawals1764000000005,
  HashesOfContent1764000000007,
  KeepSecretFingerprint1764000000008,
  ReasonsOfReleases1764000000009,
  WidenAggregates1764000000010,
  Requests1764000000011,
  MeansAndPairs1764000000012,
  PartitionReleases1764000000013,
  DurationsLookedUp1764000000014,
  Months1764000000020,
  FamiliesAndPanels1764000000021,
  TellersOfRequests1764000000030,
  KeptLedgers1764000000031,
  PartnersOfAgencies1764000000032,
  TimelinessOfAgencies1764000000033,
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
