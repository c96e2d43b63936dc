import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '#domain/case';
import { ALL } from '#domain/codes/code-list';
import type { Figure } from '#domain/figure';
import type { Change } from '#domain/ledger';
import { axesOfTable, REQUEST_TABLES } from '#domain/ledger-table';
import type { Request } from '#domain/request';
import { buildRelease } from '../../../../etl/release/build.ts';
import { compareReleases } from '../../../../etl/release/changes/compare-releases.ts';
import { publishRelease } from '../../../../etl/release/publish.ts';
import type { TestDatabase } from '../../../database.ts';
import { deleteEverything, insertFacts, testRecordKey, testRequestKey } from '../../../insert-facts.ts';
import { createMigratedDatabase } from '../../../migrated-database.ts';
import { naiveRequestChanges } from '../../../naive-request-ledger.ts';
import { naiveRequests } from '../../../naive-requests.ts';
import { arbitraryRequests } from '../arbitrary-requests.ts';
import { readRows } from '../read-rows.ts';
import { testCase, testState } from '../test-cases.ts';
import { testRequest } from '../test-requests.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const MANIFEST = { extract_date: '2025-12-31', status: 'FINAL' };
const KEYS = { caseKey: testRecordKey, requestKey: testRequestKey };

type Sources = Parameters<typeof naiveRequests>[0];

let database: TestDatabase;
let databaseUrl: string;

beforeAll(async () => {
  database = await createMigratedDatabase();
  databaseUrl = database.url;
});

afterAll(() => database?.drop());

/** Cases and requests that no test changes: so both releases cover the same years on every clock. */
const STANDING: Sources[number] = {
  source: 'test-standing',
  cases: [
    testCase('C-first', { openedOn: '2013-06-30', closedOn: '2024-04-30' }),
    testCase('C-last', { openedOn: '2024-03-31', closedOn: '2025-01-01' }),
  ],
  participations: ['C-first', 'C-last'].flatMap((caseId) => [
    testState(caseId, 'ES', 'LEAD'),
    testState(caseId, 'FR', 'SOURCE'),
  ]),
  requests: [
    testRequest('R-first', { receivedOn: '2019' }),
    testRequest('R-last', { receivedOn: '2020', requestedCountry: 'DE' }),
  ],
};

const EDIT = fc.constantFrom<(request: Request) => readonly Request[]>(
  () => [],
  (request) => [request],
  (request) => [request],
  (request) => [{ ...request, result: 'REFUSED', refusalGround: 'SECURITY' }],
  (request) => [{ ...request, isJudicialDelay: true }],
  (request) => [{ ...request, urgency: 'NORMAL' }],
  (request) => [{ ...request, receivedOn: '2019-12-30', respondedOn: '2020-01-09' }],
  (request) => [{ ...request, requestedCountry: 'AU' }],
  (request) => [request, { ...request, requestId: `${request.requestId}-again`, requestingCountry: 'ES' }],
);

const corrections = fc.record({
  facts: arbitraryRequests,
  edits: fc.array(EDIT, { minLength: 1, maxLength: 60 }),
  closings: fc.array(fc.constantFrom(undefined, '2024-04-02', '2025-01-01'), { minLength: 1, maxLength: 9 }),
});

test('lists exactly the figures of requests and durations that naive counts of both releases differ in', async () => {
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(corrections, async ({ facts, edits, closings }) => {
      const { cases, participations, requests, spoken } = facts;
      const edited = (all: readonly Request[]) =>
        all.flatMap((each, index) => (edits[index % edits.length] ?? ((same) => [same]))(each));
      const sources = (
        of: (all: readonly Request[]) => readonly Request[],
        own: readonly Case[],
      ): Sources => [
        STANDING,
        { source: 'test-shows', cases: own, participations },
        { source: 'test-delivers', cases: own, participations, requests: of(requests) },
        ...spoken.map(({ state, requests: log }) => ({
          ...STANDING,
          source: `test-${state}`,
          // A log that would be empty is none, and its source is counted from its cases.
          requests: of(log).length > 0 ? of(log) : log,
        })),
      ];
      const before = sources((all) => all, cases);
      const after = sources(
        edited,
        cases.map((each, index) => ({
          ...each,
          closedOn: closings[index % closings.length] ?? each.closedOn,
        })),
      );
      await deleteEverything(databaseUrl);
      await build(before);
      await build(after);
      const { largest } = await compareReleases({ databaseUrl, release: 2, since: 1, largest: 100_000 });
      const expected = naiveRequestChanges(naiveRequests(before, KEYS), naiveRequests(after, KEYS));
      expect(largest.filter(isOfRequests).map(written).sort()).toEqual([...expected].sort());
      changes += expected.length;
    }),
    { seed: 20_230_977, numRuns: 8, endOnFailure: true },
  );
  expect(changes).toBeGreaterThan(500);
}, 240_000);

/** The case of the issue: five requests of one case that were answered in full, and then refused. */
const answered = (result: 'FULL' | 'REFUSED'): Sources => [
  {
    source: 'test',
    cases: [testCase('C')],
    participations: [testState('C', 'ES', 'LEAD'), testState('C', 'FR', 'REQUESTED')],
    requests: ['R1', 'R2', 'R3', 'R4', 'R5'].map((id) =>
      testRequest(id, { caseId: 'C', receivedOn: '2024-05-01', result }),
    ),
  },
];

test('asks for a reason where only the answers to requests changed, and keeps what they changed', async () => {
  await deleteEverything(databaseUrl);
  await build(answered('FULL'));
  await build(answered('REFUSED'));
  await publishRelease({ databaseUrl, release: 1, now: NOW });
  await expect(publishRelease({ databaseUrl, release: 2, now: NOW })).rejects.toThrow(
    'Release 2 changes 4 figures that release 1 published',
  );
  await publishRelease({ databaseUrl, release: 2, now: NOW, reason: 'The answers were swapped.' });
  expect(
    await readRows(databaseUrl, 'select aggregate, changes from stats.ledger_total where changes > 0'),
  ).toEqual([
    { aggregate: 'by_request', changes: 2 },
    { aggregate: 'by_request', changes: 2 },
  ]);
});

test('calls nothing changed where only another source holds the same requests', async () => {
  await deleteEverything(databaseUrl);
  await build(answered('FULL'));
  await build(answered('FULL').map((facts) => ({ ...facts, source: 'test-other' })));
  expect(await compareReleases({ databaseUrl, release: 2, since: 1, largest: 9 })).toMatchObject({
    total: 0,
    totals: [],
  });
});

test('calls requests that are delivered for the first time new, and not changed', async () => {
  await deleteEverything(databaseUrl);
  const parties = [testState('C', 'ES', 'LEAD'), testState('C', 'FR', 'SOURCE')];
  await build(answered('FULL').map(({ requests: _, ...facts }) => ({ ...facts, participations: parties })));
  await build(answered('FULL').map((facts) => ({ ...facts, participations: parties })));
  expect(await compareReleases({ databaseUrl, release: 2, since: 1, largest: 9 })).toMatchObject({
    total: 0,
  });
});

async function build(sources: Sources): Promise<void> {
  for (const table of ['case_record', 'participation', 'request', 'import', 'source'])
    await readRows(databaseUrl, `delete from facts.${table}`);
  for (const facts of sources) await insertFacts(databaseUrl, { manifest: MANIFEST, ...facts });
  await buildRelease({ databaseUrl, now: NOW });
}

function isOfRequests({ aggregate }: Change): boolean {
  return REQUEST_TABLES.some(({ name }) => name === aggregate);
}

function written({ metric, aggregate, clock, cell, old, new: now }: Change): string {
  const codes = axesOfTable(aggregate).map((axis) => cell[axis] ?? ALL);
  return `${[metric, aggregate, clock, ...codes].join(' ')}: ${figureText(metric, old)} -> ${figureText(metric, now)}`;
}

function figureText(metric: string, figure: Figure): string {
  if (figure.value === null) return metric === 'in-time-rate' ? 'z 0/0' : 'z';
  const ratio = figure.ratio ? [`${figure.ratio.numerator}/${figure.ratio.denominator}`] : [];
  return [figure.value, ...figure.status, ...ratio].join(' ');
}
