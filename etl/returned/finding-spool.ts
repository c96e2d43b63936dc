import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { Finding } from '../findings/finding.ts';
import { isFileError } from '../read/file-error.ts';
import { orRefused, ReturnedRefused } from './returned-refused.ts';

/** Findings of rows that wait on disk, file by file in the order of the lines, because there may be more than memory holds. */
export type FindingSpool = {
  /** Takes findings as JSON, one a line. Never throws for the disk: an import goes on without returned files. */
  add(target: BundleFileName, lines: Uint8Array): Promise<void>;
  /** Throws `ReturnedRefused` when not all that was added could be kept. */
  read(target: BundleFileName): AsyncIterable<Finding>;
  /** Lets go of what was kept. */
  close(): Promise<void>;
};

/**
 * A spool of files that only this account can read and that have no name any more, so that nothing stays behind even when the
 * process is killed. Its findings are masked like any other.
 */
export function openFindingSpool(folder: string = tmpdir()): FindingSpool {
  const files = new Map<BundleFileName, NamelessFile>();
  let failure: ReturnedRefused | undefined;

  const keep = async (target: BundleFileName, lines: Uint8Array) => {
    const file = files.get(target) ?? (await openNameless(folder));
    files.set(target, file);
    await file.handle.appendFile(lines);
  };

  return {
    add: async (target, lines) => {
      if (failure) return;
      try {
        await keep(target, lines);
      } catch (error) {
        if (!isFileError(error)) throw error;
        failure = new ReturnedRefused(`what was found cannot be kept in ${folder} (${error.code})`);
      }
    },
    read: (target) => {
      if (failure) throw failure;
      return findingsIn(files.get(target)?.handle);
    },
    close: async () => {
      for (const { close } of files.values()) await close();
    },
  };
}

type NamelessFile = { readonly handle: FileHandle; readonly close: () => Promise<void> };

/** A file that loses its name at once; where an open file keeps its name, it is removed at the end. */
async function openNameless(folder: string): Promise<NamelessFile> {
  const path = join(folder, `liaison-findings-${randomUUID()}.ndjson`);
  const handle = await open(path, 'wx+', 0o600);
  const remove = () => rm(path, { force: true }).catch(() => undefined);
  await remove();
  return {
    handle,
    close: async () => {
      await handle.close();
      await remove();
    },
  };
}

const PIECE = 65_536;

async function* findingsIn(file: FileHandle | undefined): AsyncGenerator<Finding> {
  if (file === undefined) return;
  const buffer = Buffer.alloc(PIECE);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let position = 0;
  for (;;) {
    const reading = file.read(buffer, 0, PIECE, position);
    const { bytesRead } = await orRefused(reading, 'what was found cannot be read back');
    if (bytesRead === 0) return;
    position += bytesRead;
    const lines = (rest + decoder.write(buffer.subarray(0, bytesRead))).split('\n');
    rest = lines.pop() ?? '';
    // The lines were written from findings, above.
    for (const line of lines) yield JSON.parse(line) as Finding;
  }
}
