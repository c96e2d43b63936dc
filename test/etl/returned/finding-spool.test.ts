import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findingAt } from '../../../etl/findings/finding.ts';
import { type FindingSpool, openFindingSpool } from '../../../etl/returned/finding-spool.ts';
import { inFolder } from './returned-file.ts';

const findingOf = (line: number) =>
  findingAt('FIELD_COUNT_DIFFERS', { file: 'c\u00e1ses.csv', line, hint: 'x'.repeat(line % 200) });

const linesOf = (lines: readonly number[]) =>
  Buffer.from(lines.map((line) => `${JSON.stringify(findingOf(line))}\n`).join(''));

async function read(spool: FindingSpool, stopAfter = Number.POSITIVE_INFINITY) {
  const found: unknown[] = [];
  for await (const finding of spool.read('cases.csv')) {
    found.push(finding);
    if (found.length === stopAfter) break;
  }
  return found;
}

const SOME = Array.from({ length: 1500 }, (_, index) => index + 1);

test('keeps findings file by file and gives them back in order, as often as asked', async () => {
  await inFolder(async (folder) => {
    const spool = openFindingSpool(folder);
    await spool.add('cases.csv', linesOf(SOME.slice(0, 700)));
    await spool.add('agencies.csv', linesOf([1]));
    expect(await read(spool, 1)).toEqual([findingOf(1)]);
    await spool.add('cases.csv', linesOf(SOME.slice(700)));
    expect(await read(spool)).toEqual(JSON.parse(JSON.stringify(SOME.map(findingOf))));
    await spool.close();
  });
});

test('has no file by name that a killed process could leave behind', async () => {
  await inFolder(async (folder) => {
    const spool = openFindingSpool(folder);
    await spool.add('cases.csv', linesOf([1]));
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    await spool.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('says when it is read that it could not keep what was added', async () => {
  await inFolder(async (folder) => {
    const spool = openFindingSpool(join(folder, 'gone'));
    await spool.add('cases.csv', linesOf([1]));
    await spool.add('cases.csv', linesOf([2]));
    await expect(read(spool)).rejects.toThrow(/^what was found cannot be kept in .*gone \(ENOENT\)$/);
    await spool.close();
  });
});
