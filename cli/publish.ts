import { buildRelease } from '../etl/release/build.ts';
import { publishRelease } from '../etl/release/publish.ts';
import type { Database } from './database.ts';
import { step } from './progress.ts';

/**
 * Builds a release of everything that is loaded and publishes it; returns its number. Without a reason, what the sources say
 * of their new data is the reason that its figures changed.
 */
export async function publishEverything(database: Database, reason?: string): Promise<number> {
  const databaseUrl = database.etlUrl;
  const release = await step('Building the release', () => buildRelease({ databaseUrl, now: new Date() }));
  await publishRelease({ databaseUrl, release, now: new Date(), reason, orNewData: true });
  return release;
}
