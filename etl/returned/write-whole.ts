import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { orRefused } from './returned-refused.ts';
import { unfinishedPath } from './unfinished-file.ts';

/** What a held back file says is for the eyes of its owner alone. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file under a name of its own and gives it the right one when it is whole and on the disk. Nothing is left of it when
 * its content cannot be had to the end; the error is passed on. Throws `ReturnedRefused` where it cannot be written.
 */
export async function writeWhole(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const sentence = `${path} cannot be written`;
  const unfinished = unfinishedPath(path);
  const file = await orRefused(open(unfinished, 'wx', OWNER_ONLY), sentence);
  try {
    await writeAll(file, content, sentence);
    await orRefused(rename(unfinished, path), sentence);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, content: AsyncIterable<Buffer>, sentence: string): Promise<void> {
  try {
    for await (const piece of content) await orRefused(file.appendFile(piece), sentence);
    await orRefused(file.sync(), sentence);
  } finally {
    await file.close();
  }
}
