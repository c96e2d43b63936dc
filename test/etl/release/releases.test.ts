import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildRelease } from '../../../etl/release/build.ts';
import { deleteDraft } from '../../../etl/release/draft.ts';
import { listReleases } from '../../../etl/release/list.ts';
import { publishRelease, withdrawRelease } from '../../../etl/release/publish.ts';
import { ReleaseRefused } from '../../../etl/release/refused.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything, insertFacts } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { readAggregates, readRows } from './read-rows.ts';
import { BARCELONA, testCase, testState } from './test-cases.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

let database: TestDatabase;
let databaseUrl: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  databaseUrl = database.url;
});

beforeEach(async () => {
  await deleteEverything(databaseUrl);
});

afterAll(async () => {
  await database.drop();
});

test('counts the first case once in every country and in the total', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  expect(await countries(release)).toEqual([
    'INITIATED ALL 1',
    'INITIATED AU 1',
    'INVOLVED ALL 1',
    'INVOLVED AU 1',
    'INVOLVED BE 1',
    'INVOLVED ES 1',
    'INVOLVED FR 1',
    'LEAD ALL 1',
    'LEAD ES 1',
    'PARTICIPATED ALL 1',
    'PARTICIPATED BE 1',
    'PARTICIPATED ES 1',
    'PARTICIPATED FR 1',
  ]);
});

test('counts the six authorities of the first case, the body among them', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  const rows = await readRows(
    databaseUrl,
    `select agency, cases from stats.by_agency
     where release_id = $1 and grain = 'year' and clock = 'OPENED' and part = 'INVOLVED' order by agency`,
    [release],
  );
  expect(rows).toEqual([
    { agency: 'ALL', cases: 1 },
    { agency: 'AU-QPS-ARGOS', cases: 1 },
    { agency: 'BE-POL', cases: 1 },
    { agency: 'ES-CNP-BCN', cases: 1 },
    { agency: 'ES-CNP-UCC', cases: 1 },
    { agency: 'EUROPOL-EC3', cases: 1 },
    { agency: 'FR-POL', cases: 1 },
  ]);
});

test('counts the first case as multilateral, opened in 2019 with its outcome in 2020', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  const rows = await readRows(
    databaseUrl,
    `select clock, year, crime, outcome, scope, cases, arrests_sum, arrests_known, victims_identified_known
     from stats.by_case where release_id = $1 and grain = 'year-crime-outcome-scope' order by clock`,
    [release],
  );
  const measures = { cases: 1, arrests_sum: '1', arrests_known: 1, victims_identified_known: 0 };
  const axes = { crime: '030221', outcome: 'ARRESTED', scope: 'MULTILATERAL' };
  expect(rows).toEqual([
    { clock: 'OPENED', year: '2019', ...axes, ...measures },
    { clock: 'OUTCOME', year: '2020', ...axes, ...measures },
  ]);
});

test('freezes what a release was built from', async () => {
  await insertFacts(databaseUrl, {
    ...BARCELONA,
    manifest: { ...BARCELONA.manifest, synthetic: true },
    agencies: [
      {
        agency: 'FR-POL',
        label: 'test police',
        party_type: 'STATE',
        agency_type: 'POLICE_NAT',
        country: 'FR',
      },
    ],
    reporting: [{ party_axis: 'agency', code: 'FR-POL', year: '2019', reported: true }],
  });
  const release = await buildRelease({ databaseUrl, now: NOW, note: 'a first count' });
  const rows = await readRows(
    databaseUrl,
    `select state, method, synthetic, created_at, extract_date::text, sources, categories, note
     from stats.release where release_id = $1`,
    [release],
  );
  expect(rows).toEqual([
    {
      state: 'draft',
      method: 'none',
      synthetic: true,
      created_at: NOW,
      extract_date: '2020-12-31',
      sources: [{ source: 'test-story', extractDate: '2020-12-31', status: 'FINAL', provisional: [] }],
      categories: {
        year: { OPENED: ['2019'], OUTCOME: ['2020'], CLOSED: ['ZZ'], OPEN_AT_END: [] },
        country: ['AU', 'BE', 'ES', 'FR'],
        country_group: ['EU27_2020', 'EU28', 'SCHENGEN'],
        agency: ['AU-QPS-ARGOS', 'BE-POL', 'ES-CNP-BCN', 'ES-CNP-UCC', 'EUROPOL-EC3', 'FR-POL'],
        agency_group: ['EUROPOL'],
        month: { OPENED: ['ZZ'], OUTCOME: ['2020-04'], CLOSED: [] },
        panel: ['2019..2019'],
        crime: ['030221'],
        outcome: ['ARRESTED'],
        scope: ['MULTILATERAL'],
        states: ['4'],
        partner: ['AU', 'BE', 'ES', 'FR'],
        agency_partner: ['AU', 'BE', 'ES', 'FR'],
        channel: [],
        instrument: [],
        request: {
          year: ['ZZ'],
          requesting: ['AU'],
          requested: ['ES'],
          urgency: ['ZZ'],
          result: ['ZZ'],
          refusal_ground: ['ZZ'],
          agency: ['ES-CNP-UCC'],
        },
      },
      note: 'a first count',
    },
  ]);
  expect(await readRows(databaseUrl, 'select * from stats.reporting')).toEqual([
    { release_id: release, party_axis: 'agency', code: 'FR-POL', year: '2019', reported: true },
  ]);
  const agencies = await readRows(databaseUrl, 'select agency from stats.agency order by agency');
  expect(agencies.map((row) => row.agency)).toEqual([
    'EPPO',
    'EUDA',
    'EUROJUST',
    'EUROPOL',
    'EUROPOL-EC3',
    'FR-POL',
    'FRONTEX',
    'INTERPOL',
    'NCMEC',
    'OLAF',
    'UNODC',
    'WCO',
  ]);
});

test('says which warnings were accepted of what it counts', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  await readRows(
    databaseUrl,
    `update facts.import set report = '{"accepted": ["DUPLICATE_ROW", "CASES_SHRINK"]}'`,
  );
  const release = await buildRelease({ databaseUrl, now: NOW });
  const [row] = await readRows(databaseUrl, 'select sources from stats.release where release_id = $1', [
    release,
  ]);
  expect(row).toEqual({
    sources: [
      {
        source: 'test-story',
        extractDate: '2020-12-31',
        status: 'FINAL',
        provisional: [],
        accepted: ['CASES_SHRINK', 'DUPLICATE_ROW'],
      },
    ],
  });
});

test('names the agency that is not stated where one is not', async () => {
  await insertFacts(databaseUrl, twoStates('test-a', false));
  const release = await buildRelease({ databaseUrl, now: NOW });
  const rows = await readRows(
    databaseUrl,
    `select label from stats.agency where release_id = $1 and agency = 'UNKNOWN'`,
    [release],
  );
  expect(rows).toEqual([{ label: 'Agency not stated' }]);
});

test('says that a release of made-up cases is synthetic', async () => {
  await insertFacts(databaseUrl, twoStates('test-b', true));
  await buildRelease({ databaseUrl, now: NOW });
  expect(await readRows(databaseUrl, 'select synthetic, sources from stats.release')).toEqual([
    {
      synthetic: true,
      sources: [{ source: 'test-b', extractDate: '2025-06-30', status: 'FINAL', provisional: [] }],
    },
  ]);
});

test('leaves made-up cases out as soon as a real source is loaded', async () => {
  await insertFacts(databaseUrl, twoStates('test-b', true));
  await insertFacts(databaseUrl, twoStates('test-a', false));
  await buildRelease({ databaseUrl, now: NOW });
  expect(await readRows(databaseUrl, 'select synthetic, sources from stats.release')).toEqual([
    {
      synthetic: false,
      sources: [{ source: 'test-a', extractDate: '2025-06-30', status: 'FINAL', provisional: [] }],
    },
  ]);
  expect(
    await readRows(databaseUrl, `select cases from stats.by_case where grain = 'year' and clock = 'OPENED'`),
  ).toEqual([{ cases: 1 }]);
});

test('counts a withdrawn case nowhere', async () => {
  const { participations, ...facts } = twoStates('test-a', false);
  const more = [testState('B', 'ES', 'LEAD', 'ES-CNP-UCC'), testState('B', 'IT', 'REQUESTED')];
  await insertFacts(databaseUrl, {
    ...facts,
    cases: [testCase('A'), testCase('B', { crime: '0501', disposition: 'ARRESTED', openedOn: '2018' })],
    participations: [...participations, ...more],
  });
  await withdraw('B');
  const release = await buildRelease({ databaseUrl, now: NOW });
  await deleteCase('B');
  const without = await buildRelease({ databaseUrl, now: NOW });
  expect(await readAggregates(databaseUrl, release)).toEqual(await readAggregates(databaseUrl, without));
  const [first, second] = await readRows(databaseUrl, 'select categories from stats.release');
  expect(first).toEqual(second);
});

test('counts made-up cases again when every case of the real source is withdrawn', async () => {
  await insertFacts(databaseUrl, twoStates('test-b', true));
  await insertFacts(databaseUrl, { ...twoStates('test-a', false), cases: [testCase('Z')] });
  await withdraw('Z');
  await buildRelease({ databaseUrl, now: NOW });
  expect(await readRows(databaseUrl, 'select synthetic from stats.release')).toEqual([{ synthetic: true }]);
});

test('leaves nothing behind in the connection or the schema', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  await buildRelease({ databaseUrl, now: NOW });
  const rows = await readRows(
    databaseUrl,
    `select relname from pg_class where relname in ('counted_case', 'country_case', 'year_id')`,
  );
  expect(rows).toEqual([]);
});

test('builds the same figures twice under two numbers', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const numbers = await Promise.all([
    buildRelease({ databaseUrl, now: NOW }),
    buildRelease({ databaseUrl, now: NOW }),
  ]);
  expect([...numbers].sort()).toEqual([1, 2]);
  expect(await readAggregates(databaseUrl, 1)).toEqual(await readAggregates(databaseUrl, 2));
});

test('publishes a draft as the latest release', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  expect(await states()).toEqual(['1 draft']);
  await publishRelease({ databaseUrl, release, now: NOW });
  expect(await states()).toEqual(['1 published latest']);
});

test('goes back to the release before when the latest is withdrawn', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  for (const release of [1, 2]) {
    await buildRelease({ databaseUrl, now: NOW });
    await publishRelease({ databaseUrl, release, now: NOW });
  }
  await withdrawRelease({ databaseUrl, release: 2, now: NOW });
  expect(await states()).toEqual(['1 published latest', '2 withdrawn']);
  await withdrawRelease({ databaseUrl, release: 1, now: NOW });
  expect(await states()).toEqual(['1 withdrawn', '2 withdrawn']);
  expect((await readAggregates(databaseUrl, 2)).size).toBeGreaterThan(0);
});

test('keeps the latest when an older release is withdrawn', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  for (const release of [1, 2]) {
    await buildRelease({ databaseUrl, now: NOW });
    await publishRelease({ databaseUrl, release, now: NOW });
  }
  await withdrawRelease({ databaseUrl, release: 1, now: NOW });
  expect(await states()).toEqual(['1 withdrawn', '2 published latest']);
});

test('refuses to publish twice, to withdraw a draft and to touch a release that is not there', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  await expect(withdrawRelease({ databaseUrl, release, now: NOW })).rejects.toThrow(
    new ReleaseRefused('Release 1 is draft: only a published release can be withdrawn.'),
  );
  await publishRelease({ databaseUrl, release, now: NOW });
  await expect(publishRelease({ databaseUrl, release, now: NOW })).rejects.toThrow(
    new ReleaseRefused('Release 1 is published: only a draft can be published.'),
  );
  await expect(deleteDraft({ databaseUrl, release })).rejects.toThrow(
    new ReleaseRefused('Release 1 is published: only a draft can be deleted.'),
  );
  await expect(publishRelease({ databaseUrl, release: 7, now: NOW })).rejects.toThrow(
    new ReleaseRefused('There is no release 7.'),
  );
});

test('deletes a draft with everything in it', async () => {
  await insertFacts(databaseUrl, BARCELONA);
  const release = await buildRelease({ databaseUrl, now: NOW });
  await deleteDraft({ databaseUrl, release });
  expect(await states()).toEqual([]);
  expect((await readAggregates(databaseUrl, release)).size).toBe(0);
});

test('refuses to build from nothing', async () => {
  await expect(buildRelease({ databaseUrl, now: NOW })).rejects.toThrow(
    new ReleaseRefused('Nothing is loaded yet: import a bundle first.'),
  );
});

test('refuses to build from cases that are no cooperation, and leaves nothing', async () => {
  await insertFacts(databaseUrl, { ...BARCELONA, participations: [testState('Q20-0001', 'ES', 'LEAD')] });
  await expect(buildRelease({ databaseUrl, now: NOW })).rejects.toThrow(
    new ReleaseRefused('No loaded case counts as cooperation: there is nothing to release.'),
  );
  expect(await states()).toEqual([]);
});

test('leaves nothing of a build that fails half-way', async () => {
  await insertFacts(databaseUrl, {
    ...BARCELONA,
    manifest: { extract_date: '2025-99-99', status: 'FINAL' },
  });
  await expect(buildRelease({ databaseUrl, now: NOW })).rejects.toThrow('2025-99-99');
  expect((await readAggregates(databaseUrl, 1)).size).toBe(0);
});

function twoStates(source: string, synthetic: boolean) {
  return {
    source,
    manifest: { extract_date: '2025-06-30', status: 'FINAL', synthetic },
    cases: [testCase('A')],
    participations: [testState('A', 'ES', 'LEAD'), testState('A', 'FR', 'REQUESTED')],
  };
}

async function withdraw(caseId: string): Promise<void> {
  await readRows(databaseUrl, 'update facts.case_record set withdrawn_by = 1 where case_id = $1', [caseId]);
}

async function deleteCase(caseId: string): Promise<void> {
  await readRows(databaseUrl, 'delete from facts.case_record where case_id = $1', [caseId]);
}

async function countries(release: number): Promise<readonly string[]> {
  const rows = await readRows(
    databaseUrl,
    `select concat_ws(' ', part, country, cases) as row from stats.by_country
     where release_id = $1 and grain = 'year' and clock = 'OPENED' order by part, country`,
    [release],
  );
  return rows.map(({ row }) => String(row));
}

async function states(): Promise<readonly string[]> {
  const releases = await listReleases(databaseUrl);
  return releases.map(({ release, state, latest }) => `${release} ${state}${latest ? ' latest' : ''}`);
}
