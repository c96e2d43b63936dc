import { Client } from 'pg';

/** An import is held at a stage, by a lock that nobody else needs, until it is let go. */
export type HeldStage = { letGo(): Promise<void> };

/** The lock in the way of each stage: checking reads the agencies, loading writes the participations. */
const LOCK = {
  checking: 'lock table facts.agency in access exclusive mode',
  loading: 'lock table facts.participation in share mode',
} as const;

/** Lets no import of the database go beyond the beginning of a stage. */
export async function holdStage(databaseUrl: string, stage: keyof typeof LOCK): Promise<HeldStage> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'test lock' });
  client.on('error', () => undefined); // a test may stop the database
  await client.connect();
  await client.query('begin');
  await client.query(LOCK[stage]);
  return { letGo: () => client.end() };
}
