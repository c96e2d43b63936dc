import { Client } from 'pg';
import { AGGREGATES, MEASURE_COLUMNS } from '#domain/aggregate';

/** Runs one statement as the owner of a database and returns its rows. */
export async function readRows(
  databaseUrl: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Every row of every aggregate of a release, as `axes -> measures` in text. */
export async function readAggregates(
  databaseUrl: string,
  release: number,
): Promise<ReadonlyMap<string, string>> {
  const tables = await Promise.all(
    AGGREGATES.map(async ({ name, party, lists, axes: caseAxes, hasQuantities }) => {
      const axes = ['grain', 'clock', ...(party ? ['part'] : []), ...lists, ...caseAxes];
      const quantities = hasQuantities ? MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known]) : [];
      const measures = ['cases', 'keys', ...quantities];
      const rows = await readRows(
        databaseUrl,
        `select concat_ws('|', ${axes.join(', ')}) as axes, concat_ws('|', ${measures.join(', ')}) as measures
         from stats.${name} where release_id = $1`,
        [release],
      );
      return rows.map((row) => [`${name}|${row.axes}`, String(row.measures)] as const);
    }),
  );
  return new Map(tables.flat());
}

/** Where a release says that roles are not stated, as text, in order. */
export async function readDefinition(databaseUrl: string, release: number): Promise<readonly string[]> {
  const rows = await readRows(
    databaseUrl,
    `select concat_ws('|', clock, party_axis, code, year) as place from stats.definition where release_id = $1`,
    [release],
  );
  return rows.map(({ place }) => String(place)).sort();
}
