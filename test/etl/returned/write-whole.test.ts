import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkReturnedFolder } from '../../../etl/returned/returned-folder.ts';
import { unfinishedPath } from '../../../etl/returned/unfinished-file.ts';
import { writeWhole } from '../../../etl/returned/write-whole.ts';
import { inFolder, inOrder } from './returned-file.ts';

const CONTENT = [Buffer.from('a'), Buffer.alloc(100_000, 'b'), Buffer.from('c')];

test('writes all pieces in order, and only then under the right name', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    const seen: string[] = [];
    async function* watched() {
      for (const piece of CONTENT) {
        yield piece;
        seen.push(...readdirSync(folder));
      }
    }
    await writeWhole(path, watched());
    expect(readFileSync(path)).toEqual(Buffer.concat(CONTENT));
    expect(seen).not.toContain('cases.csv');
    expect(readdirSync(folder)).toEqual(['cases.csv']);
  });
});

test('refuses with a sentence where it may not write, and leaves nothing', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'gone', 'cases.csv');
    await expect(writeWhole(path, inOrder(CONTENT))).rejects.toMatchObject({
      name: 'ReturnedRefused',
      message: `${path} cannot be written (ENOENT)`,
    });
  });
});

test('passes on what its content throws, even where that looks like an error of a file', async () => {
  await inFolder(async (folder) => {
    const lost = Object.assign(new Error('lost'), { syscall: 'read', code: 'ECONNRESET' });
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('a');
      throw lost;
    }
    await expect(writeWhole(join(folder, 'cases.csv'), failing())).rejects.toBe(lost);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('removes what killed processes left unfinished, and nothing else', async () => {
  await inFolder(async (folder) => {
    const ofThis = unfinishedPath(join(folder, 'cases.csv'));
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const ofGone = ofThis.replace(`.${process.pid}-`, `.${gone}-`);
    const ofRunning = ofThis.replace(`.${process.pid}-`, `.${process.ppid}-`);
    for (const path of [ofThis, ofGone]) writeFileSync(path, 'half');
    await checkReturnedFolder(folder);
    expect(readdirSync(folder)).toEqual([]);
    for (const path of [ofGone, ofRunning]) writeFileSync(path, 'half');
    await expect(checkReturnedFolder(folder)).rejects.toThrow('is not empty');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
