import { AGGREGATES } from '#domain/aggregate';
import { changeReleases } from './change-releases.ts';
import { ReleaseRefused } from './refused.ts';
import { stateOf } from './state.ts';

const TABLES = [
  ...AGGREGATES.map(({ name }) => name),
  'by_request',
  'by_duration',
  'duration_quantile',
  'definition',
  'reporting',
  'agency',
  'release',
];

/** Deletes a draft with everything in it. Refuses (`ReleaseRefused`) a release that is or was published. */
export async function deleteDraft(options: {
  readonly databaseUrl: string;
  readonly release: number;
}): Promise<void> {
  const { databaseUrl, release } = options;
  await changeReleases(databaseUrl, async (client) => {
    const state = await stateOf(client, release);
    if (state !== 'draft')
      throw new ReleaseRefused(`Release ${release} is ${state}: only a draft can be deleted.`);
    for (const table of TABLES)
      await client.query(`delete from stats.${table} where release_id = $1`, [release]);
  });
}
