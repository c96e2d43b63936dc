import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AGENCY_REQUEST_AXES,
  DURATION_AXES,
  REQUEST_AXES,
  REQUEST_MEASURE_COLUMNS,
  REQUEST_SIDES,
} from '#domain/request-aggregate';
import { buildRelease } from '../../../etl/release/build.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything, insertFacts, testRecordKey, testRequestKey } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { naiveRequests } from '../../naive-requests.ts';
import { arbitraryRequests } from './arbitrary-requests.ts';
import { readRows } from './read-rows.ts';
import { testCase, testState } from './test-cases.ts';
import { testRequest } from './test-requests.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const MANIFEST = { extract_date: '2025-12-31', status: 'FINAL' };
const KEYS = { caseKey: testRecordKey, requestKey: testRequestKey };

let database: TestDatabase;

beforeAll(async () => {
  database = await createMigratedDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('counts every row of requests and durations as a naive count does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRequests, async ({ cases, participations, requests, spoken }) => {
      const sources = [
        {
          source: 'test-shows',
          cases: [COOPERATION, ...cases],
          participations: [...STATES, ...participations],
        },
        { source: 'test-delivers', cases, participations, requests },
        ...spoken.map(({ state, requests: own }) => ({
          ...COUNTED,
          source: `test-${state}`,
          requests: own,
        })),
      ];
      expect(await counted(sources)).toEqual(Object.fromEntries(naiveRequests(sources, KEYS)));
    }),
    { seed: 20_230_977, numRuns: 25, endOnFailure: true },
  );
});

const TELLERS = REQUEST_SIDES.map((side) => `coalesce(${side}_teller, '-')`);

/** A case that counts, without which there is no release. */
const COOPERATION = testCase('C-counted');
const STATES = [testState('C-counted', 'ES', 'LEAD'), testState('C-counted', 'FR', 'SOURCE')];
const COUNTED = { cases: [COOPERATION], participations: STATES };

type Sources = Parameters<typeof naiveRequests>[0];

/** The rows of a release that is built from these sources, as `axes -> measures`. */
async function counted(sources: Sources): Promise<Readonly<Record<string, unknown>>> {
  await deleteEverything(database.url);
  for (const facts of sources) await insertFacts(database.url, { manifest: MANIFEST, ...facts });
  const release = await buildRelease({ databaseUrl: database.url, now: NOW });
  const tables = [
    { table: 'by_request', axes: REQUEST_AXES, measures: [...REQUEST_MEASURE_COLUMNS, 'keys', ...TELLERS] },
    {
      table: 'by_agency_request',
      axes: [...AGENCY_REQUEST_AXES, 'requested_teller'],
      measures: [...REQUEST_MEASURE_COLUMNS, 'keys'],
    },
    { table: 'duration_quantile', axes: DURATION_AXES, measures: ['counted', 'keys', 'median', 'p90'] },
    { table: 'by_duration', axes: [...DURATION_AXES, 'duration'], measures: ['counted', 'keys'] },
  ];
  const rows = await Promise.all(
    tables.map(({ table, axes, measures }) =>
      readRows(
        database.url,
        `select concat_ws('|', '${table}', ${axes.join(', ')}) as axes, concat_ws('|', ${measures.join(', ')}) as measures
         from stats.${table} where release_id = $1`,
        [release],
      ),
    ),
  );
  return Object.fromEntries(rows.flat().map(({ axes, measures }) => [axes, measures]));
}

/** The rows of requests by their States. */
function requestsIn(rows: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rows).filter(([axes]) => axes.startsWith('by_request|')));
}

/** Requests of one source with one case that counts. */
const delivering = (...requests: readonly ReturnType<typeof testRequest>[]): Sources => [
  { source: 'test', cases: [COOPERATION], participations: STATES, requests },
];

const answered = { result: 'FULL' as const, receivedOn: '2024-05-01' };

test.each([
  ['URGENT_DIRECT', '2024-05-01T00:00:00Z', '2024-05-01T08:00:00Z', 1, 1],
  ['URGENT_DIRECT', '2024-05-01T00:00:00Z', '2024-05-01T08:00:01Z', 1, 0],
  ['URGENT_DIRECT', '2024-05-01', '2024-05-01', 0, 0],
  ['URGENT_INDIRECT', '2024-05-01', '2024-05-04', 1, 1],
  ['URGENT_INDIRECT', '2024-05-01', '2024-05-05', 1, 0],
  ['NORMAL', '2024-05-01', '2024-05-08', 1, 1],
  ['NORMAL', '2024-05-01', '2024-05-09', 1, 0],
  ['NORMAL', '2024-05', '2024-05-09', 0, 0],
] as const)(
  'holds %s from %s to %s against its limit',
  async (urgency, receivedOn, respondedOn, timed, inTime) => {
    const rows = await counted(
      delivering(testRequest('R', { urgency, receivedOn, respondedOn, result: 'FULL' })),
    );
    const key = testRequestKey('R');
    expect(rows).toMatchObject({
      [`by_request|test|2024|ES|FR|${urgency}|FULL|ZZ`]: `1|1|1|0|${timed}|${inTime}|0|${key}|SEVERAL|SEVERAL`,
    });
  },
);

test('counts a request of no case, and none of a confidential or withdrawn case', async () => {
  const rows = await counted([
    {
      source: 'test',
      cases: [COOPERATION, testCase('C-confidential', { confidentiality: 'C' })],
      participations: STATES,
      requests: [
        testRequest('R1', answered),
        testRequest('R2', { ...answered, caseId: 'C-counted' }),
        testRequest('R3', { ...answered, caseId: 'C-confidential' }),
        testRequest('R4', { ...answered, caseId: 'C-withdrawn' }),
      ],
    },
  ]);
  const keys = (testRequestKey('R1') + testRequestKey('R2')) % 2 ** 32;
  expect(requestsIn(rows)).toEqual({
    'by_request|test|2024|ES|FR|ZZ|FULL|ZZ': `2|2|2|0|0|0|0|${keys}|SEVERAL|SEVERAL`,
  });
});

test('takes the one State that requests for the one that asks, else who initiates, else who leads', async () => {
  const parties = [
    testState('C1', 'DE', 'LEAD'),
    testState('C1', 'ES', 'REQUESTING'),
    testState('C1', 'FR', 'REQUESTED'),
    testState('C2', 'DE', 'LEAD'),
    testState('C2', 'ES', 'INITIATING'),
    testState('C2', 'FR', 'EXECUTING'),
    testState('C3', 'DE', 'LEAD'),
    testState('C3', 'FR', 'REQUESTED'),
    testState('C4', 'DE', 'LEAD'),
    testState('C4', 'ES', 'REQUESTING'),
    testState('C4', 'IT', 'ISSUING'),
    testState('C4', 'FR', 'REQUESTED'),
    testState('C5', 'FR', 'LEAD'),
    testState('C5', 'FR', 'EXECUTING'),
    testState('C5', 'DE', 'ASSISTING'),
  ];
  const cases = ['C1', 'C2', 'C3', 'C4', 'C5'].map((caseId) => testCase(caseId));
  const rows = await counted([{ source: 'test', cases, participations: parties }]);
  const row = (count: number) => expect.stringMatching(`^${count}\\|0\\|0\\|0\\|0\\|0\\|0\\|`);
  expect(requestsIn(rows)).toEqual({
    'by_request|test|ZZ|ES|FR|ZZ|ZZ|ZZ': row(2),
    'by_request|test|ZZ|DE|FR|ZZ|ZZ|ZZ': row(1),
    'by_request|test|ZZ|ZZ|FR|ZZ|ZZ|ZZ': row(2),
  });
});

test.each([
  [['2024-05-03'], 2, 2],
  [['2024-05-03', '2024-05-06'], 3.5, 5],
  [['2024-05-01', '2024-05-03', '2024-05-31'], 2, 30],
  [['02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((day) => `2024-05-${day}`), 5.5, 9],
])('gives responses on %j their median and P90', async (days, median, p90) => {
  const requests = days.map((respondedOn, index) => testRequest(`R${index}`, { ...answered, respondedOn }));
  const rows = await counted(delivering(...requests));
  const cell = expect.stringMatching(`^${days.length}\\|[0-9]+\\|${median.toFixed(1)}\\|${p90}$`);
  expect(rows).toMatchObject({
    'duration_quantile|RESPONSE|ALL|ALL|ALL|ALL': cell,
    'duration_quantile|RESPONSE|FR|ALL|ZZ|2024': cell,
    'duration_quantile|RESPONSE|ALL|UNKNOWN|ZZ|2024': cell,
  });
});

test('keeps the codes of requests with the release', async () => {
  await counted(delivering(testRequest('R1', { ...answered, urgency: 'NORMAL' }), testRequest('R2')));
  const [{ request } = {}] = await readRows(
    database.url,
    `select categories -> 'request' as request from stats.release`,
  );
  expect(request).toEqual({
    year: ['2024', 'ZZ'],
    requesting: ['ES'],
    requested: ['FR'],
    urgency: ['NORMAL', 'ZZ'],
    result: ['FULL', 'ZZ'],
    refusal_ground: ['ZZ'],
    agency: ['UNKNOWN'],
  });
});

const log = (source: string, ...requests: readonly ReturnType<typeof testRequest>[]): Sources[number] => ({
  ...COUNTED,
  source,
  requests,
});

const between = (id: string, requestingCountry: string | undefined, requestedCountry: string | undefined) =>
  testRequest(id, {
    requestingCountry,
    requestedCountry,
    requestingAgency: 'EUROPOL',
    requestedAgency: 'EUROPOL',
    receivedOn: '2024-05-01',
  });

/** The logs of Spain and France, which both hold the requests between them, and that of a body. */
const SPAIN = log('spain', between('S1', 'ES', 'FR'), between('S2', 'ES', 'DE'), between('S3', 'IT', 'ES'));
const FRANCE = log('france', between('F1', 'ES', 'FR'), between('F2', 'ES', 'FR'), between('F3', 'FR', 'IT'));
const EUROPOL = log(
  'europol',
  between('E1', 'ES', 'FR'),
  between('E2', 'DE', 'IT'),
  between('E3', 'ES', undefined),
);

test('counts a request that both sides report once a side, in the word of the State of that side', async () => {
  expect(tellersIn(await counted([SPAIN, FRANCE]))).toEqual({
    'spain ES>FR': 'STATE -',
    'spain ES>DE': 'STATE PARTNER',
    'spain IT>ES': 'PARTNER STATE',
    'france ES>FR': '- STATE',
    'france FR>IT': 'STATE PARTNER',
  });
});

test('takes the word of a source of several States before that of partners', async () => {
  expect(tellersIn(await counted([SPAIN, FRANCE, EUROPOL]))).toEqual({
    'spain ES>FR': 'STATE -',
    'spain ES>DE': 'STATE PARTNER',
    'spain IT>ES': 'PARTNER STATE',
    'france ES>FR': '- STATE',
    'france FR>IT': 'STATE -',
    'europol ES>FR': '- -',
    'europol DE>IT': 'SEVERAL SEVERAL',
    'europol ES>BODY': '- SEVERAL',
  });
});

test('takes the word of each year by itself', async () => {
  const later = log('france', between('F1', 'ES', 'FR'), between('F3', 'FR', 'IT'));
  const earlier = log('europol', testRequest('E1', { receivedOn: '2019' }), between('E2', 'DE', 'IT'));
  expect(tellersIn(await counted([later, earlier]))).toMatchObject({
    'europol ES>FR': 'SEVERAL SEVERAL',
    'france ES>FR': 'PARTNER STATE',
  });
});

/** The tellers of both sides by source and pair. */
function tellersIn(rows: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rows)
      .map(([axes, measures]) => [axes.split('|'), String(measures).split('|')] as const)
      .filter(([[table]]) => table === 'by_request')
      .map(([[, source, , from, to], measures]) => [`${source} ${from}>${to}`, measures.slice(-2).join(' ')]),
  );
}
