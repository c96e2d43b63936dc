import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AGGREGATES, CASE_AXES } from '#domain/aggregate';
import type { Case, Participation } from '#domain/case';
import { ALL } from '#domain/codes/code-list';
import type { Figure } from '#domain/figure';
import type { Change } from '#domain/ledger';
import { METRICS } from '#domain/metric';
import { QUANTITIES } from '#domain/quantity';
import { buildRelease } from '../../../../etl/release/build.ts';
import { compareReleases } from '../../../../etl/release/changes/compare-releases.ts';
import { eachChange } from '../../../../etl/release/changes/each-change.ts';
import { publishRelease, withdrawRelease } from '../../../../etl/release/publish.ts';
import { ReleaseRefused } from '../../../../etl/release/refused.ts';
import type { TestDatabase } from '../../../database.ts';
import { deleteEverything, insertFacts, testRecordKey } from '../../../insert-facts.ts';
import { createMigratedDatabase } from '../../../migrated-database.ts';
import { type NaiveRow, naiveCount } from '../../../naive-count.ts';
import { readRows } from '../read-rows.ts';
import { testBody, testCase, testState } from '../test-cases.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const MANIFEST = { extract_date: '2025-12-31', status: 'FINAL' };

type Facts = { readonly cases: readonly Case[]; readonly participations: readonly Participation[] };

const MEANS = { channels: ['SIENA'], instruments: ['EIO'] } as const;

/** Spain and France in 2019 and 2021, with all quantities that a test needs; nobody is asked, so there are no requests. */
const BEFORE: Facts = {
  cases: [
    testCase('A', {
      openedOn: '2019-03-01',
      ...MEANS,
      quantities: { arrests: '3', assets_frozen_eur: '1200.50' },
    }),
    testCase('B', { openedOn: '2020-03-01', disposition: 'ARRESTED', dispositionOn: '2021' }),
    testCase('C', { openedOn: '2021', crime: '030221', quantities: { arrests: '0' } }),
    testCase('D', { openedOn: '2021-05', quantities: { arrests: '7' } }),
  ],
  participations: ['A', 'B', 'C', 'D'].flatMap((caseId) => [
    testState(caseId, 'ES', 'LEAD', 'ES-GC'),
    testState(caseId, 'FR', 'SOURCE'),
  ]),
};

/** A is corrected by 7 cents, arrests of B become known, C is withdrawn, D is as it was, E is new. */
const AFTER: Facts = {
  cases: [
    testCase('A', {
      openedOn: '2019-03-01',
      ...MEANS,
      quantities: { arrests: '3', assets_frozen_eur: '1200.57' },
    }),
    testCase('B', {
      openedOn: '2020-03-01',
      disposition: 'ARRESTED',
      dispositionOn: '2021',
      quantities: { arrests: '0' },
    }),
    testCase('D', { openedOn: '2021-05', quantities: { arrests: '7' } }),
    testCase('E', { openedOn: '2020', quantities: { arrests: '2' } }),
  ],
  participations: [
    ...['A', 'B', 'D'].flatMap((caseId) => [
      testState(caseId, 'ES', 'LEAD', 'ES-GC'),
      testState(caseId, 'FR', 'SOURCE'),
    ]),
    testState('E', 'IT', 'LEAD'),
    testState('E', 'FR', 'SOURCE'),
    testBody('E', 'EUROPOL', 'ANALYSIS'),
  ],
};

let database: TestDatabase;
let databaseUrl: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  databaseUrl = database.url;
});

beforeEach(() => deleteEverything(databaseUrl));

afterAll(() => database?.drop());

test('lists exactly the figures in which a naive count of both releases differs', async () => {
  await buildTwo(BEFORE, AFTER);
  const { total, totals, largest } = await compareReleases({
    databaseUrl,
    release: 2,
    since: 1,
    largest: 100_000,
  });
  const expected = naiveChanges(BEFORE, AFTER);
  expect(expected.length).toBeGreaterThan(200);
  expect(largest.map(writeChange).sort()).toEqual([...expected].sort());
  expect(total).toBe(expected.length);
  expect(totals.map(({ aggregate }) => aggregate).sort()).toEqual([
    'by_agency',
    'by_agency_pair',
    'by_case',
    'by_channel',
    'by_country',
    'by_country_group',
    'by_country_group_month',
    'by_country_month',
    'by_instrument',
    'by_month',
    'by_pair',
  ]);
});

test('finds nothing between two counts of the same cases', async () => {
  await buildTwo(BEFORE, BEFORE);
  expect(await compareReleases({ databaseUrl, release: 2, since: 1, largest: 10 })).toMatchObject({
    total: 0,
    totals: [],
    largest: [],
    reporting: [],
  });
});

test('does not call the figures of a new year changed, but those of all years in which a case was open', async () => {
  const later = [testCase('N', { openedOn: '2022-01' })];
  const parties = [testState('N', 'ES', 'LEAD', 'ES-GC'), testState('N', 'FR', 'SOURCE')];
  await buildTwo(BEFORE, {
    cases: [...BEFORE.cases, ...later],
    participations: [...BEFORE.participations, ...parties],
  });
  const { largest } = await compareReleases({ databaseUrl, release: 2, since: 1, largest: 1_000 });
  expect([...new Set(largest.map(({ clock, cell }) => `${clock} ${cell.year}`))]).toEqual([
    'CLOSED ZZ',
    'OPEN_AT_END 2022',
    'OPEN_AT_END 2023',
    'OPEN_AT_END 2024',
    'OPEN_AT_END 2025',
    'OUTCOME ZZ',
  ]);
});

test('gives every change once and in the order of the pages', async () => {
  await buildTwo(BEFORE, AFTER);
  const { largest } = await compareReleases({ databaseUrl, release: 2, since: 1, largest: 100_000 });
  const all: Change[] = [];
  await eachChange({ databaseUrl, release: 2, since: 1 }, async (changes) => {
    all.push(...changes);
  });
  expect(all).toEqual(largest);
});

test('refuses to publish a release that changes figures without a reason, and says how many', async () => {
  await buildTwo(BEFORE, AFTER);
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  const total = naiveChanges(BEFORE, AFTER).length;
  await expect(publishRelease({ databaseUrl, release: 2, now: NOW })).rejects.toThrow(
    new ReleaseRefused(
      `Release 2 changes ${total.toLocaleString('en')} figures that release 1 published: say why with --reason "…". Release diff 1 2 shows them.`,
    ),
  );
  await publishRelease({ databaseUrl, release: 2, now: NOW, reason: 'Late return of France.' });
  expect(await reasons()).toEqual([null, 'Late return of France.']);
});

test('takes the note of a draft for its reason', async () => {
  await buildTwo(BEFORE, AFTER, 'A correction.');
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  await publishRelease({ databaseUrl, release: 2, now: NOW });
  expect(await reasons()).toEqual([null, 'A correction.']);
});

test('takes new data for the reason of a release that is published with its import', async () => {
  await buildTwo(BEFORE, AFTER);
  await publishRelease({ databaseUrl, release: 1, now: NOW, orNewData: true });
  await publishRelease({ databaseUrl, release: 2, now: NOW, orNewData: true });
  expect(await reasons()).toEqual([null, 'The same extracts were delivered again.']);
});

test('publishes without a reason what changes no figure', async () => {
  await buildTwo(BEFORE, BEFORE);
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  await publishRelease({ databaseUrl, release: 2, now: NOW });
  expect(await reasons()).toEqual([null, null]);
});

test('keeps the reason of a withdrawal', async () => {
  await buildTwo(BEFORE, BEFORE);
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  await withdrawRelease({ databaseUrl, release: 1, now: NOW, reason: 'A source sent the wrong year.' });
  expect(
    await readRows(databaseUrl, 'select withdrawal_reason from stats.release where release_id = 1'),
  ).toEqual([{ withdrawal_reason: 'A source sent the wrong year.' }]);
});

async function buildTwo(before: Facts, after: Facts, note?: string): Promise<void> {
  await insertFacts(databaseUrl, { source: 'test', manifest: MANIFEST, ...before });
  await buildRelease({ databaseUrl, now: NOW });
  for (const table of ['case_record', 'participation', 'import']) {
    await readRows(databaseUrl, `delete from facts.${table}`);
  }
  await insertFacts(databaseUrl, { source: 'test', manifest: MANIFEST, ...after });
  await buildRelease({ databaseUrl, now: NOW, ...(note && { note }) });
}

async function reasons(): Promise<readonly unknown[]> {
  const rows = await readRows(databaseUrl, 'select reason from stats.release order by release_id');
  return rows.map(({ reason }) => reason);
}

/** Every figure that differs between two naive counts, as text. */
function naiveChanges(before: Facts, after: Facts): readonly string[] {
  const old = naiveFigures(before);
  const now = naiveFigures(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => (old.get(key) ?? '0') !== (now.get(key) ?? '0'))
    .map((key) => `${key}: ${old.get(key) ?? '0'} -> ${now.get(key) ?? '0'}`);
}

/** A number that is 0 in no case is left out: where there is no cell, there is the same. */
function naiveFigures(facts: Facts): ReadonlyMap<string, string> {
  const rows = naiveCount({
    ...facts,
    recordKey: testRecordKey,
    extractDate: () => MANIFEST.extract_date,
  });
  return new Map(
    rows.flatMap((row) => [
      [`${naivePlace(row)} cases`, String(row.cases)] as const,
      ...QUANTITIES.filter((quantity) => row.known[quantity] > 0).map(
        (quantity) =>
          [
            `${naivePlace(row)} ${metricOf(quantity)}`,
            `${Number(row.sums[quantity])} known in ${row.known[quantity]}`,
          ] as const,
      ),
    ]),
  );
}

function naivePlace({ aggregate, clock, part, codes, axes }: NaiveRow): string {
  return [aggregate, clock, part ?? '-', ...codes, ...CASE_AXES.map((axis) => axes[axis])].join(' ');
}

function metricOf(quantity: string): string | undefined {
  return METRICS.find(({ formula }) => formula.kind === 'sum' && formula.quantity === quantity)?.id;
}

function writeChange(change: Change): string {
  const { aggregate, clock, part, cell, metric } = change;
  const lists = AGGREGATES.find(({ name }) => name === aggregate)?.lists ?? [];
  const place = [aggregate, clock, part ?? '-', ...[...lists, ...CASE_AXES].map((axis) => cell[axis] ?? ALL)];
  return `${place.join(' ')} ${metric}: ${writeFigure(change.old)} -> ${writeFigure(change.new)}`;
}

function writeFigure({ value, coverage }: Figure): string {
  if (!coverage) return String(value);
  return coverage.known === 0 ? '0' : `${value} known in ${coverage.known}`;
}
