import { type ChangedCell, changeOf } from '#domain/changed-cell';
import type { Change } from '#domain/ledger';
import { allChanges } from '#schema/changes-statement';
import { withEtl } from '../../connection.ts';
import { comparedBy } from './compared-pair.ts';
import { readCompared } from './compared-release.ts';

const AT_ONCE = 10_000;

/**
 * Gives every change between two releases to some work, some thousands at once and in their order: there may be more of them
 * than memory holds. Refuses (`ReleaseRefused`) a number that no release has.
 */
export async function eachChange(
  options: { readonly databaseUrl: string; readonly release: number; readonly since: number },
  work: (changes: readonly Change[]) => Promise<void>,
): Promise<void> {
  await withEtl(options.databaseUrl, async (client) => {
    const before = await readCompared(client, options.since);
    const after = await readCompared(client, options.release);
    const { text, parameters } = allChanges(comparedBy({ before, after }), { codes: {} });
    await client.query('begin');
    await client.query("set local work_mem = '256MB'");
    await client.query(`declare change cursor for ${text}`, [...parameters]);
    for (;;) {
      const { rows } = await client.query<ChangedCell>(`fetch ${AT_ONCE} from change`);
      if (rows.length === 0) return;
      await work(rows.map((row) => changeOf(row, before, after)));
    }
  });
}
