import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadProfile } from '../../../etl/mapping/load-profile.ts';
import { SMALL_MAPPING } from './small-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (content: string | Buffer) => {
  const path = join(folder, 'mapping.json');
  writeFileSync(path, content);
  return path;
};

test('loads a shipped mapping by its name', async () => {
  expect(await loadProfile('simple')).toMatchObject({ name: 'simple' });
});

test('loads a mapping from a file', async () => {
  expect(await loadProfile(fileWith(JSON.stringify(SMALL_MAPPING)))).toEqual(SMALL_MAPPING);
});

test('names the nearest shipped mapping for one that is not there', async () => {
  expect(await loadProfile('simpel')).toMatchObject([
    { code: 'MAPPING_NOT_FOUND', text: 'The mapping is not there: the nearest is simple.' },
  ]);
});

test.each([
  ['no JSON', '{\n"name": x }', /^The mapping cannot be read: it is not JSON/],
  ['not UTF-8', Buffer.from([0x7b, 0xff]), /it is not UTF-8/],
  ['more than 4 MiB', ' '.repeat(4 * 1024 * 1024 + 1), /it has more than 4194304 bytes/],
])('refuses a file that is %s', async (_, content, text) => {
  expect(await loadProfile(fileWith(content))).toMatchObject([
    { code: 'MAPPING_UNREADABLE', file: 'mapping.json', text: expect.stringMatching(text) },
  ]);
});

test('refuses a folder', async () => {
  expect(await loadProfile(folder)).toMatchObject([{ code: 'MAPPING_UNREADABLE' }]);
});
