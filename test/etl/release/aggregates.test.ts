import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AGGREGATES, MEASURE_COLUMNS } from '#domain/aggregate';
import { buildRelease } from '../../../etl/release/build.ts';
import type { TestDatabase } from '../../database.ts';
import { deleteEverything, insertFacts, testRecordKey } from '../../insert-facts.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';
import { type NaiveRow, naiveCount } from '../../naive-count.ts';
import { naiveDefinition } from '../../naive-definition.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { readAggregates, readDefinition } from './read-rows.ts';
import { TEST_AGENCY_ROWS, TEST_PARENTS, TEST_REPORTING } from './test-agencies.ts';
import { testBody, testCase, testState } from './test-cases.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
/** As facts hold it. */
const REPORTING_ROWS = TEST_REPORTING.map(({ axis, ...row }) => ({ party_axis: axis, ...row }));

const MANIFEST = { extract_date: '2025-12-31', status: 'FINAL' };

let database: TestDatabase;

beforeAll(async () => {
  database = await createMigratedDatabase();
});

afterAll(async () => {
  await database.drop();
});

test('counts every row of every aggregate as a naive count does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFacts, async ({ cases, participations, extractDates }) => {
      const extractDate = (caseId: string) =>
        extractDates[cases.findIndex((one) => one.caseId === caseId)] ?? '';
      const declared = { parents: TEST_PARENTS, reporting: TEST_REPORTING };
      const facts = { cases, participations, recordKey: testRecordKey, extractDate, ...declared };
      const expected = naiveCount(facts);
      fc.pre(expected.length > 0);
      await deleteEverything(database.url);
      const [first] = extractDates;
      for (const day of new Set(extractDates)) {
        const delivered = cases.filter(({ caseId }) => extractDate(caseId) === day);
        const parties = participations.filter(({ caseId }) => extractDate(caseId) === day);
        const manifest = { ...MANIFEST, extract_date: day };
        await insertFacts(database.url, {
          source: 'test',
          manifest,
          cases: delivered,
          participations: parties,
          ...(day === first && { agencies: TEST_AGENCY_ROWS, reporting: REPORTING_ROWS }),
        });
      }
      const release = await buildRelease({ databaseUrl: database.url, now: NOW });
      expect(Object.fromEntries(await readAggregates(database.url, release))).toEqual(
        Object.fromEntries(expected.map(writeRow)),
      );
      expect(await readDefinition(database.url, release)).toEqual([...naiveDefinition(facts)].sort());
    }),
    { seed: 20_200_424, numRuns: 25, endOnFailure: true },
  );
});

test('adds up quantities that outgrow four bytes', async () => {
  const facts = {
    cases: ['A', 'B'].map((caseId) =>
      testCase(caseId, { quantities: { arrests: '3000000000', assets_frozen_eur: '9999999999999999.99' } }),
    ),
    participations: ['A', 'B'].flatMap((caseId) => [
      testState(caseId, 'ES', 'LEAD'),
      testBody(caseId, 'EUROPOL', 'ANALYSIS'),
    ]),
  };
  await deleteEverything(database.url);
  await insertFacts(database.url, { source: 'test', manifest: MANIFEST, ...facts });
  const release = await buildRelease({ databaseUrl: database.url, now: NOW });
  const expected = naiveCount({
    ...facts,
    recordKey: testRecordKey,
    extractDate: () => MANIFEST.extract_date,
  });
  expect(Object.fromEntries(await readAggregates(database.url, release))).toEqual(
    Object.fromEntries(expected.map(writeRow)),
  );
});

function writeRow(row: NaiveRow): readonly [axes: string, measures: string] {
  const part = row.part === undefined ? [] : [row.part];
  const aggregate = AGGREGATES.find(({ name }) => name === row.aggregate);
  const axes = (aggregate?.axes ?? []).map((axis) => row.axes[axis]);
  const quantities = aggregate?.hasQuantities
    ? MEASURE_COLUMNS.flatMap(({ quantity }) => [row.sums[quantity], row.known[quantity]])
    : [];
  return [
    [row.aggregate, row.grain, row.clock, ...part, ...row.codes, ...axes].join('|'),
    [row.cases, row.keys, ...quantities].join('|'),
  ];
}
