import { createDatabase, type TestDatabase } from '../database.ts';

/** A copy of a database that nobody is connected to: quicker than to fill another one. */
export function cloneDatabase({ url }: TestDatabase): Promise<TestDatabase> {
  return createDatabase(new URL(url).pathname.slice(1));
}
