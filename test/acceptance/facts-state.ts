import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const TABLES = [
  'case_record',
  'participation',
  'case_crime',
  'case_channel',
  'case_instrument',
  'agency',
  'reporting',
  'source',
] as const;

const POLL_MS = 10;
/** Only what never comes takes so long. */
const PATIENCE_MS = 300_000;

/** A checksum of each table of facts, whatever the order of its rows and the import that wrote them. */
export async function checksumFacts(databaseUrl: string): Promise<Readonly<Record<string, string>>> {
  return withClient(databaseUrl, async (client) => {
    const sums: Record<string, string> = {};
    for (const table of TABLES) sums[table] = await checksum(client, table);
    return sums;
  });
}

/** What an import may leave behind: imports that run, temporary tables, locks, transactions that nobody ends. */
export async function findLeftovers(databaseUrl: string): Promise<Readonly<Record<string, number>>> {
  return withClient(databaseUrl, async (client) => ({
    running: await count(client, `select 1 from facts.import where state = 'running'`),
    temporaryTables: await count(client, `select 1 from pg_class where relpersistence = 't'`),
    locks: await count(
      client,
      `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where datname = current_database() and locktype = 'advisory'`,
    ),
    transactions: await count(
      client,
      `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    ),
  }));
}

/** The states of all imports, oldest first. */
export async function statesOfImports(databaseUrl: string): Promise<readonly string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select state from facts.import order by import_id');
    return rows.map((row) => row.state);
  });
}

/** Waits until the imports have come to these states, oldest first. Errors: throws after five minutes. */
export async function waitForStates(databaseUrl: string, states: readonly string[]): Promise<void> {
  await waitUntil(
    databaseUrl,
    `select 1 where (select string_agg(state, ',' order by import_id) from facts.import) = '${states.join(',')}'`,
  );
}

/** Waits until so many imports wait for a table that `holdStage` has. */
export async function waitForHeld(databaseUrl: string, imports: number): Promise<void> {
  await waitUntil(
    databaseUrl,
    `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database() and locktype = 'relation' and not granted
      having count(*) = ${imports}`,
  );
}

/** Waits until an import waits for another of its source. */
export async function waitForQueue(databaseUrl: string): Promise<void> {
  await waitUntil(
    databaseUrl,
    `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database() and locktype = 'advisory' and not granted`,
  );
}

/** Waits until somebody has asked an import to stop. */
export async function waitForRequestToCancel(databaseUrl: string): Promise<void> {
  await waitUntil(databaseUrl, 'select 1 from facts.import where cancel_requested_at is not null');
}

/** Ends the session of the import that runs, as an operator of the database would. */
export async function endImportSession(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where datname = current_database() and locktype = 'advisory' and granted`,
    ),
  );
}

/** Waits until a connection to the database runs a statement that begins like this. Errors: throws after five minutes. */
export async function waitForStatement(databaseUrl: string, beginning: string): Promise<void> {
  await waitUntil(
    databaseUrl,
    `select 1 from pg_stat_activity
      where datname = current_database() and state = 'active' and ltrim(query, E' \\n') ilike '${beginning}%'`,
  );
}

/** Waits until the server has noticed that all other clients are gone. */
export async function waitUntilAlone(databaseUrl: string): Promise<void> {
  await waitUntil(
    databaseUrl,
    `select 1 where not exists (select 1 from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid())`,
  );
}

async function waitUntil(databaseUrl: string, found: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const end = performance.now() + PATIENCE_MS;
    while ((await count(client, found)) === 0) {
      if (performance.now() > end) throw new Error(`waited in vain for: ${found}`);
      await pause(POLL_MS);
    }
  });
}

async function checksum(client: Client, table: (typeof TABLES)[number]): Promise<string> {
  const row = "(to_jsonb(fact) - 'import_id')::text";
  const { rows } = await client.query(
    `select count(*) || ' ' || coalesce(md5(string_agg(${row}, ' ' order by ${row} collate "C")), '') as sum
      from facts.${table} as fact`,
  );
  return rows[0].sum;
}

async function count(client: Client, statement: string): Promise<number> {
  return (await client.query(statement)).rowCount ?? 0;
}

async function withClient<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
