import { migrate } from '../etl/schema/migrate.ts';
import { createDatabase } from './database.ts';

/** A database of its own for one test file, with the schema in it. */
export async function createMigratedDatabase() {
  const database = await createDatabase();
  await migrate(database.url);
  return database;
}
