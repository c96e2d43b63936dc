import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { trialSentence } from '../../../etl/mapping/mapping-summary.ts';
import { tryMapping } from '../../../etl/mapping/try-mapping.ts';
import { mappingWith, SMALL_HEADER, SMALL_MAPPING } from './small-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-try-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function tried(text: string | Buffer, content: unknown = SMALL_MAPPING) {
  const path = join(folder, 'data.csv');
  writeFileSync(path, text);
  const mapping = parseMapping('mapping.json', content);
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  return tryMapping(mapping, path);
}

const HEADER = SMALL_HEADER.join(',');
const GOOD = 'a-1,2024-03-04,ES,FR;PT,fraud,arrested,x';

test('counts rows, cases and participations of a file that fits', async () => {
  const trial = await tried(`${HEADER}\n${GOOD}\n${GOOD.replace('a-1', 'a-2')}\n`);
  expect(trial.findings.kept).toEqual([]);
  expect(trialSentence(trial)).toBe('data.csv: 2 rows read, 2 cases and 6 participations made.');
});

test('reads a packed file', async () => {
  expect(await tried(gzipSync(`${HEADER}\n${GOOD}\n`))).toMatchObject({ rows: 1, cases: 1 });
});

test('counts the cases of a weight', async () => {
  const trial = await tried(`${HEADER},n\n${GOOD},3\n`, mappingWith({ weight: { column: 'n' } }));
  expect(trial).toMatchObject({ rows: 1, cases: 3, participations: 9 });
});

test.each([
  ['a value that is not known', GOOD.replace('fraud', 'theft'), 'MAPPING_VALUE_UNKNOWN', 'Crime'],
  ['a country that is none', GOOD.replace('FR', 'XX'), 'COUNTRY_UNKNOWN', 'Lead / Partners'],
  ['an id that is none', GOOD.replace('a-1', 'a 1'), 'CASE_ID_MALFORMED', 'Id'],
  ['a year out of range', GOOD.replace('2024', '1445'), 'DATE_OUT_OF_RANGE', 'Opened'],
  ['a cell too many', `${GOOD},y`, 'FIELD_COUNT_DIFFERS', undefined],
])('tells of %s at its line and column', async (_, row, code, column) => {
  const trial = await tried(`${HEADER}\n${GOOD}\n${row}\n`);
  expect(trial.findings.kept[0]).toMatchObject({ code, file: 'data.csv', line: 3, column });
  expect(trial).toMatchObject({ rows: 2, refused: 1 });
  expect(trialSentence(trial)).toMatch(/^data\.csv does not fit: 2 rows read, 1 row refused, /);
});

test('reads the rows under a header with a column that is not declared', async () => {
  const trial = await tried(`${HEADER},Region\n${GOOD.replace('fraud', 'theft')},north\n`);
  expect(trial.rows).toBe(1);
  expect(trial.findings.kept.map(({ code }) => code)).toEqual([
    'MAPPING_COLUMN_UNDECLARED',
    'MAPPING_VALUE_UNKNOWN',
  ]);
});

test('reads no rows under a header that lacks a column', async () => {
  const trial = await tried(`${HEADER.replace('Crime', 'Kind')}\n${GOOD}\n`);
  expect(trial.rows).toBe(0);
  expect(trial.findings.kept.map(({ code }) => code)).toEqual([
    'MAPPING_COLUMN_UNDECLARED',
    'MAPPING_COLUMN_MISSING',
  ]);
});

test.each([
  ['is empty', '', 'FILE_EMPTY'],
  ['has an open quotation mark', `${HEADER}\n"a`, 'QUOTE_NOT_CLOSED'],
  ['is not in its encoding', Buffer.from([0x49, 0x64, 0xff]), 'ENCODING_NOT_UTF8'],
])('tells of a file that %s', async (_, text, code) => {
  expect((await tried(text)).findings.kept).toMatchObject([{ code }]);
});

test('shows no value that could be about a person', async () => {
  const trial = await tried(`${HEADER}\n${GOOD.replace('arrested', 'Jane Roe')}\n`);
  expect(trial.findings.kept[0]?.value).toBe('J*** (8 characters)');
});
