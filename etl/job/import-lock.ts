import type { ClientBase } from 'pg';

/**
 * The first of the two numbers of the lock of an import; the second is the number of the import. An import takes it with its
 * first record and holds it, waiting or not, until its connection ends: one that is called running and has no lock is dead.
 */
export const IMPORT_LOCK = 7_154_203;

/** Takes the lock of an import if nobody has it, and says whether it did. */
export async function tryLockImport(client: ClientBase, importId: number): Promise<boolean> {
  const { rows } = await client.query<{ readonly locked: boolean }>(
    'select pg_try_advisory_lock($1::integer, $2::integer) as locked',
    [IMPORT_LOCK, importId],
  );
  return rows[0]?.locked === true;
}

/** Gives the lock of an import back. */
export async function unlockImport(client: ClientBase, importId: number): Promise<void> {
  await client.query('select pg_advisory_unlock($1::integer, $2::integer)', [IMPORT_LOCK, importId]);
}
