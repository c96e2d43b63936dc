import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openFileBytes, textBytes } from '../../../etl/read/file-bytes.ts';
import { FileStopped } from '../../../etl/read/file-stopped.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-bytes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer) {
  const path = join(folder, 'test.csv');
  writeFileSync(path, content);
  return readFrom(openFileBytes(path, 'test.csv'));
}

async function readFrom({ chunks, bytesRead, sha256 }: ReturnType<typeof openFileBytes>) {
  const parts: Buffer[] = [];
  let code: string | undefined;
  try {
    for await (const chunk of chunks) parts.push(chunk);
  } catch (error) {
    if (!(error instanceof FileStopped)) throw error;
    code = error.finding.code;
  }
  return { text: Buffer.concat(parts).toString(), code, bytes: bytesRead(), sha256: sha256() };
}

const sha256Of = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

test.each(['', 'a', 'a\nb\n', 'x'.repeat(600_000)])(
  'gives the bytes of a plain file, their number and hash',
  async (text) => {
    expect(await read(text)).toEqual({ text, code: undefined, bytes: text.length, sha256: sha256Of(text) });
  },
);

test('unpacks gzip and hashes what lies on disk', async () => {
  const packed = gzipSync('a\nb\n');
  expect(await read(packed)).toEqual({
    text: 'a\nb\n',
    code: undefined,
    bytes: packed.length,
    sha256: sha256Of(packed),
  });
});

test('unpacks every member, many of them and across chunks', async () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => sha256Of(String(index))).join('');
  const packed = Buffer.concat([gzipSync(noise), gzipSync(''), gzipSync('b'), gzipSync(noise)]);
  expect(packed.length).toBeGreaterThan(2 ** 20);
  expect((await read(packed)).text).toBe(`${noise}b${noise}`);
});

test('stops at a file that unpacks to more than it may, and soon', async () => {
  const { code, text } = await read(gzipSync('x'.repeat(50_000_000)));
  expect(code).toBe('FILE_TOO_LARGE');
  expect(text.length).toBeLessThan(6_000_000);
});

test.each([
  [2_220_000, 99, undefined],
  [2_280_000, 101, 'FILE_TOO_LARGE'],
])(
  'judges 20,000 bytes of noise and %i of one letter, %i times what they are packed',
  async (letters, ratio, code) => {
    const noise = Buffer.concat(
      Array.from({ length: 625 }, (_, index) => createHash('sha256').update(`${index}`).digest()),
    );
    const packed = gzipSync(Buffer.concat([noise, Buffer.alloc(letters, 'x')]));
    expect(Math.round((noise.length + letters) / packed.length)).toBe(ratio);
    expect((await read(packed)).code).toBe(code);
  },
);

test('passes a small file of whatever ratio', async () => {
  expect((await read(gzipSync('x'.repeat(2 ** 20)))).code).toBeUndefined();
});

test('passes a large file of a ratio that is allowed', async () => {
  const packed = gzipSync('test-1,2024-01-10,CLOSED,ES,0701,ARRESTED\n'.repeat(40_000), { level: 0 });
  expect((await read(packed)).code).toBeUndefined();
});

test('stops at a broken file after what could be unpacked', async () => {
  const { code, text } = await read(gzipSync('a\nb\n').subarray(0, -3));
  expect({ code, text }).toEqual({ code: 'GZIP_BROKEN', text: 'a\nb\n' });
});

test('stops at what is no ordinary file', async () => {
  expect((await readFrom(openFileBytes(folder, 'test.csv'))).code).toBe('FILE_UNREADABLE');
});

test('stops at a file that is not there', async () => {
  const opened = openFileBytes(join(folder, 'none.csv'), 'none.csv');
  expect((await readFrom(opened)).code).toBe('FILE_UNREADABLE');
});

test('takes a text for a file', async () => {
  expect(await readFrom(textBytes('caf\u00e9'))).toEqual({
    text: 'caf\u00e9',
    code: undefined,
    bytes: 5,
    sha256: sha256Of('caf\u00e9'),
  });
});
