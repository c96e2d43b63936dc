import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import { fileRecords, type SourceRecord } from '../../../etl/read/file-records.ts';
import { FileStopped } from '../../../etl/read/file-stopped.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, dialect = BUNDLE_DIALECT) {
  const path = join(folder, 'test.csv');
  writeFileSync(path, content);
  const records: SourceRecord[] = [];
  try {
    for await (const { records: some } of fileRecords({ path, name: 'test.csv', dialect }))
      records.push(...some);
    return { records, stoppedBy: undefined };
  } catch (error) {
    if (!(error instanceof FileStopped)) throw error;
    return { records, stoppedBy: error.finding };
  }
}

test('numbers records by the line on which they begin', async () => {
  const { records } = await read('a,b\n1,"x\ny"\n\n2,"p\r\nq\rr"\n3,z');
  expect(records).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x\ny'] },
    { line: 5, cells: ['2', 'p\r\nq\rr'] },
    { line: 8, cells: ['3', 'z'] },
  ]);
});

test('keeps quoted commas, doubled quotation marks and empty cells', async () => {
  const { records } = await read('"a,b","c ""d""",,""\n');
  expect(records).toEqual([{ line: 1, cells: ['a,b', 'c "d"', '', ''] }]);
});

test.each([
  [
    'Windows-1252',
    Buffer.from('a,b\n1,caf\u00e9\n', 'latin1'),
    2,
    'byte 9 is 0xE9, this looks like Windows-1252',
  ],
  ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 1, 'byte 0 is 0xFF, this looks like UTF-16'],
  [
    'UTF-16 without a mark',
    Buffer.from('a,b\n', 'utf16le'),
    1,
    'U+0000 stands at byte 1, this looks like UTF-16',
  ],
  [
    'a cut character at the end',
    Buffer.from([0x61, 0x0a, 0xe2, 0x82]),
    2,
    'byte 2 is 0xE2, this looks like Windows-1252',
  ],
  ['a bell', Buffer.from('a,b\n1,\u0007\n'), 2, 'U+0007 stands at byte 6'],
  ['a byte order mark inside', Buffer.from('\ufeffa\n\ufeffb\n'), 2, 'U+FEFF stands at byte 5'],
  ['a character that turns text round', Buffer.from('a\n\u202eb\n'), 2, 'U+202E stands at byte 2'],
])('stops at %s', async (_, content, line, hint) => {
  const { stoppedBy } = await read(content);
  expect(stoppedBy?.line).toBe(line);
  expect(stoppedBy?.text).toContain(hint);
});

test('finds a wrong byte behind characters that chunks cut in two', async () => {
  const { stoppedBy, records } = await read(
    Buffer.concat([Buffer.from(`a\n${'é€\n'.repeat(60_000)}`), Buffer.from([0xff])]),
  );
  expect(stoppedBy).toMatchObject({ code: 'ENCODING_NOT_UTF8', line: 60_002 });
  expect(stoppedBy?.text).toContain('byte 360002 is 0xFF');
  expect(records.length).toBeGreaterThan(40_000);
});

test('reads the same records whatever chunks cut', async () => {
  const { records, stoppedBy } = await read(`a,b\r\n${'é,"€\r\n"\r\n'.repeat(60_000)}`);
  expect(stoppedBy).toBeUndefined();
  expect(records).toHaveLength(60_001);
  expect(records.at(-1)).toEqual({ line: 120_000, cells: ['é', '€\r\n'] });
});
