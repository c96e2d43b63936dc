import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import { joinTallies, type NumberTally } from '../../../etl/screen/number-tally.ts';
import { checkCut } from '../../../etl/staging/check-cut.ts';
import type { CutResult, FilePlan } from '../../../etl/staging/file-plan.ts';
import { cutInChunks } from '../read/cut-text.ts';

const HEADER = ['case_id', 'opened_on', 'status', 'lead_country', 'lead_agency', 'crime_iccs', 'disposition'];
let plans = 0;

/** A plan of its own for every reading, as in an import. */
function newPlan(): FilePlan {
  plans += 1;
  return {
    id: `test-${plans}`,
    target: 'cases.csv',
    name: 'cases.csv',
    dialect: BUNDLE_DIALECT,
    header: HEADER,
    returnedAt: -1,
    mapping: undefined,
    context: { source: 'test-source', recordKeySecret: 'test-secret', extractDate: '2024-12-31' },
    keepsAll: true,
  };
}

/** Rows that are right, wrong in one way or another, about a person, or not to be told apart. */
const row = fc.constantFrom(
  'test-1,2024-01-10,CLOSED,ES,ES-TEST,0701,ARRESTED',
  'test-2,2024,OPEN,FR,,0903,PENDING',
  '"test-3","2024-02",OPEN, NO ,\t,0701,PENDING',
  'test-4,2024-02-30,OPEN,ES,,0701,PENDING',
  'test-5,2024,open,es,ES TEST,701,',
  'test-6,2024,OPEN,ES,jane.roe@example.org,0701,PENDING',
  '"test-7\n",2024,OPEN,ES,,0701,PENDING',
  '4111111111111111,2024,OPEN,ES,,0701,PENDING',
  'test-8,2024',
  '',
  'te"st-9,2024,OPEN,ES,,0701,PENDING',
  'test-\u200b10,2024,OPEN,ES,,0701,PENDING',
);
const file = fc
  .array(row, { minLength: 1, maxLength: 20 })
  .map((rows) => `${[HEADER.join(','), ...rows].join('\n')}\n`);
const chunkSizes = fc.array(fc.integer({ min: 100, max: 300 }), { minLength: 1, maxLength: 3 });

/** What the pieces of a file give together, as an import takes them: up to the one that stopped. */
async function checkedInChunks(text: string, sizes: readonly number[]) {
  const plan = newPlan();
  const results: CutResult[] = [];
  for (const [index, cut] of cutInChunks(text, sizes).entries()) {
    const result = await checkCut({ ...cut, plan, bytes: new Uint8Array(cut.bytes), hasHeader: index === 0 });
    results.push(result);
    if (result.stoppedBy) break;
  }
  return joined(results);
}

function joined(results: readonly CutResult[]) {
  const sum = (field: 'rows' | 'refused' | 'unplaced') =>
    results.reduce((total, result) => total + result[field], 0);
  const numbers = new Map<string, NumberTally>();
  for (const [column, tally] of results.flatMap((result) => result.numbers)) {
    numbers.set(column, joinTallies(numbers.get(column) ?? {}, tally));
  }
  return {
    copy: Buffer.concat(results.map(({ copy }) => copy)).toString(),
    rows: sum('rows'),
    refused: sum('refused'),
    unplaced: sum('unplaced'),
    spooled: Buffer.concat(results.map(({ spooled }) => spooled)).toString(),
    stoppedBy: results.at(-1)?.stoppedBy,
    numbers,
  };
}

test('gives of the pieces of a file what the whole file gives', async () => {
  await fc.assert(
    fc.asyncProperty(file, chunkSizes, async (text, sizes) => {
      const whole = await checkedInChunks(text, [text.length * 4]);
      expect(await checkedInChunks(text, sizes)).toEqual(whole);
    }),
    { seed: 20260802, numRuns: 300 },
  );
});

test('makes a line for COPY of every row, refused or not, and counts them', async () => {
  const text = `${HEADER.join(',')}\ntest-1,2024,OPEN,ES,,0701,PENDING\ntest-2,2024,OPEN,XX,,0701,PENDING\n=2,2024,OPEN,ES,,0701,PENDING\n`;
  const { copy, rows, refused, unplaced, spooled } = await checkedInChunks(text, [1000]);
  expect(copy.split('\n').map((line) => line.slice(0, 3))).toEqual(['2\tf', '3\tt', '4\tt', '']);
  expect({ rows, refused, unplaced }).toEqual({ rows: 3, refused: 2, unplaced: 1 });
  const spooledLines = Buffer.from(spooled).toString().trimEnd().split('\n');
  expect(spooledLines.map((text) => JSON.parse(text)).map(({ code, line }) => [code, line])).toEqual([
    ['COUNTRY_UNKNOWN', 3],
    ['CASE_ID_MALFORMED', 4],
  ]);
});

test('tells the rows before the place that stops it', async () => {
  const text = `${HEADER.join(',')}\ntest-1,2024,OPEN,ES,,0701,PENDING\ntest-2,2024,"OPEN\n`;
  const { rows, stoppedBy } = await checkedInChunks(text, [1000]);
  expect({ rows, code: stoppedBy?.code, line: stoppedBy?.line }).toEqual({
    rows: 1,
    code: 'QUOTE_NOT_CLOSED',
    line: 3,
  });
});
