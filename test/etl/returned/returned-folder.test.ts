import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkReturnedFolder } from '../../../etl/returned/returned-folder.ts';
import { inFolder } from './returned-file.ts';

test('takes a folder that is empty or not there, and does not make it', async () => {
  await inFolder(async (folder) => {
    await checkReturnedFolder(folder);
    await checkReturnedFolder(join(folder, 'new', 'one'));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('refuses a folder with anything in it, and what is no folder', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'cases.csv'), 'a');
    await expect(checkReturnedFolder(join(folder, 'full'))).rejects.toThrow('full is not empty');
    await expect(checkReturnedFolder(join(folder, 'full', 'cases.csv'))).rejects.toThrow('is no folder');
  });
});
