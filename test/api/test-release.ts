import { Client } from 'pg';
import {
  AGGREGATES,
  type Aggregate,
  clocksOf,
  type Grain,
  grainName,
  grainsOn,
  MEASURE_COLUMNS,
  type PartyAxis,
  partsStored,
} from '#domain/aggregate';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import type { ReleaseCategories } from '#domain/release';
import { addPartitions } from '../release-partitions.ts';

/** A case as the aggregates see it, one party a line: `part` codes of the party in it, comma-separated. */
export type TestCase = {
  readonly year: string;
  readonly outcomeYear: string;
  readonly crime: string;
  readonly outcome: string;
  readonly scope: string;
  /** Not stated unless it is given. */
  readonly closedYear?: string;
  /** The month of opening, not stated unless it is given; no other is. */
  readonly month?: string;
  /** The years at whose end the case was open. */
  readonly openAtEndOf?: readonly string[];
  readonly channels?: readonly string[];
  readonly instruments?: readonly string[];
  readonly arrests?: number;
  readonly parties: readonly { readonly country?: string; readonly agency: string; readonly parts: string }[];
  readonly groups: readonly string[];
};

export type TestRelease = {
  readonly number: number;
  readonly state?: 'draft' | 'published' | 'withdrawn';
  readonly synthetic?: boolean;
  readonly categories: ReleaseCategories;
  readonly agencies?: readonly (readonly [string, string])[];
  readonly notReported?: readonly (readonly ['country' | 'agency', string, string])[];
  readonly cases: readonly TestCase[];
};

type Row = Map<string, string | number>;

/** No test case states anything but arrests. */
const OTHER_MEASURES = Object.fromEntries(
  MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known]).map((name) => [name, 0]),
);

/** Writes a release as the build would, counting naively, and makes it the latest when it is published. */
export async function insertRelease(url: string, release: TestRelease): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await insertMetadata(client, release);
  await addPartitions(client, release.number);
  for (const aggregate of AGGREGATES) await insertAggregate(client, release, aggregate);
  await client.end();
}

async function insertMetadata(client: Client, release: TestRelease): Promise<void> {
  const { number, state = 'published', synthetic = false, categories } = release;
  await client.query(
    `insert into stats.release (release_id, state, method, synthetic, created_at, published_at, extract_date, sources, categories)
     values ($1, $2, 'none', $3, '2026-01-01Z', '2026-01-02T10:00:00Z', '2025-12-31', $4, $5)`,
    [
      number,
      state,
      synthetic,
      JSON.stringify([{ source: 'test', extractDate: '2025-12-31', status: 'final', cases: 7 }]),
      categories,
    ],
  );
  if (state === 'published') {
    await client.query(
      'insert into stats.latest (release_id) values ($1) on conflict (only_row) do update set release_id = $1',
      [number],
    );
  }
  for (const [agency, label] of release.agencies ?? []) {
    await client.query(`insert into stats.agency values ($1, $2, $3, 'STATE', 'POLICE_NAT', null, null)`, [
      number,
      agency,
      label,
    ]);
  }
  for (const [axis, code, year] of release.notReported ?? []) {
    await client.query('insert into stats.reporting values ($1, $2, $3, $4, false)', [
      number,
      axis,
      code,
      year,
    ]);
  }
}

async function insertAggregate(
  client: Client,
  { number, cases }: TestRelease,
  aggregate: Aggregate,
): Promise<void> {
  const rows = clocksOf(aggregate).flatMap((clock) =>
    grainsOn(aggregate, clock).flatMap((grain) =>
      rowsOf(cases, aggregate, grain, clock).map((row) => ({
        ...OTHER_MEASURES,
        ...Object.fromEntries(row),
        release_id: number,
        grain: grainName(grain),
        clock,
      })),
    ),
  );
  const table = `stats.${aggregate.name}`;
  await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

/** One row for each combination of grain and codes that a case has. */
function rowsOf(
  cases: readonly TestCase[],
  aggregate: Aggregate,
  grain: Grain,
  clock: Clock,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const each of cases) {
    for (const year of yearsOf(each, clock)) {
      const month = (clock === 'OPENED' && each.month) || NOT_STATED;
      const values = { ...each, year, month, states: String(statesOf(each).length) };
      const axes = aggregate.axes.map((axis) => [axis, grain.includes(axis) ? values[axis] : ALL] as const);
      for (const codes of listsOf(each, aggregate)) {
        const key = JSON.stringify([codes, axes]);
        const row = rows.get(key) ?? new Map<string, string | number>([...codes, ...axes]);
        addCase(row, clock === 'OPEN_AT_END' ? undefined : each.arrests);
        rows.set(key, row);
      }
    }
  }
  return [...rows.values()];
}

function yearsOf(each: TestCase, clock: Clock): readonly string[] {
  if (clock === 'OPEN_AT_END') return each.openAtEndOf ?? [];
  if (clock === 'CLOSED') return [each.closedYear ?? NOT_STATED];
  return [clock === 'OPENED' ? each.year : each.outcomeYear];
}

function statesOf({ parties }: TestCase): readonly string[] {
  return [...new Set(parties.flatMap(({ country }) => country ?? []))];
}

type Codes = readonly (readonly [column: string, code: string])[];

/** The codes on the list axes under which a case counts: each once, and `ALL`. */
function listsOf(each: TestCase, aggregate: Aggregate): readonly Codes[] {
  const { party, lists } = aggregate;
  const [axis, beside] = lists;
  if (axis === undefined) return [[]];
  if (party && beside) return pairsOf(each, party, partsStored(aggregate));
  if (party) return partiesOf(each, party);
  const codes = axis === 'channel' ? (each.channels ?? []) : (each.instruments ?? []);
  const isAnyStated = codes.some((code) => code !== 'UNKNOWN');
  return [...codes, ...(isAnyStated ? [ALL] : [])].map((code) => [[axis, code]]);
}

/** The rows of a party axis in which a case counts: each code once for a part, and `ALL`. */
function partiesOf(each: TestCase, party: PartyAxis): readonly Codes[] {
  const pairs = each.parties.flatMap((one) =>
    one.parts
      .split(',')
      .flatMap((part) => codesOf(each, one, party).flatMap((code) => [`${part} ${code}`, `${part} ${ALL}`])),
  );
  return [...new Set(pairs)].map((pair) => {
    const [part = '', code = ''] = pair.split(' ');
    return [
      ['part', part],
      [party, code],
    ] as const;
  });
}

/** Each party in each of its parts that are kept, with every other State of the case, and with all of them together. */
function pairsOf(each: TestCase, party: PartyAxis, kept: readonly string[]): readonly Codes[] {
  const rows = each.parties.flatMap((one) => {
    const others = statesOf(each).filter((other) => other !== one.country);
    const partners = others.length > 0 ? [...others, ALL] : [];
    const parts = one.parts.split(',').filter((part) => kept.includes(part));
    return partners.flatMap((partner) =>
      codesOf(each, one, party).flatMap((code) => parts.map((part) => `${part} ${code} ${partner}`)),
    );
  });
  return [...new Set(rows)].map((row) => {
    const [part = '', code = '', partner = ''] = row.split(' ');
    return [
      ['part', part],
      [party, code],
      ['partner', partner],
    ] as const;
  });
}

function codesOf(each: TestCase, one: TestCase['parties'][number], party: string): readonly string[] {
  if (party === 'agency') return [one.agency];
  // No test case has units or panels.
  if (party === 'agency_group' || party === 'panel' || !one.country) return [];
  return party === 'country' ? [one.country] : each.groups;
}

function addCase(row: Row, arrests: number | undefined): void {
  add(row, 'cases', 1);
  add(row, 'keys', 1);
  add(row, 'arrests_sum', arrests ?? 0);
  add(row, 'arrests_known', arrests === undefined ? 0 : 1);
}

function add(row: Row, name: string, amount: number): void {
  row.set(name, Number(row.get(name) ?? 0) + amount);
}
