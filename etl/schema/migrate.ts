import { ownerDataSource } from './data-source.ts';

/** Any number that nothing else locks: two processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_154_202;

/**
 * Brings the schema of a database up to date, as its owner, and returns the names of the migrations that ran.
 * TypeORM takes no lock of its own, so this holds an advisory lock meanwhile.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const dataSource = await ownerDataSource(url).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await lock.query('create schema if not exists ops');
    const migrations = await dataSource.runMigrations();
    return migrations.map((migration) => migration.name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
