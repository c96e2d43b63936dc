import { changeReleases } from './change-releases.ts';
import { forgetLedgers } from './changes/keep-ledger.ts';
import { dropDraft } from './draft-table.ts';
import { ReleaseRefused } from './refused.ts';
import { stateOf } from './state.ts';

/** The tables whose rows of a release stand among those of others. */
const SHARED = ['by_duration', 'duration_quantile', 'definition', 'reporting', 'agency', 'release'];

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
    await dropDraft(client, release);
    await forgetLedgers(client, release);
    for (const table of SHARED)
      await client.query(`delete from stats.${table} where release_id = $1`, [release]);
  });
}
