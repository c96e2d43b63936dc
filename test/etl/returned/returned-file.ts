import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLE_DIALECT, type Dialect } from '../../../etl/read/dialect.ts';
import { fileRecords } from '../../../etl/read/file-records.ts';
import type { ReturnedFinding } from '../../../etl/returned/returned-finding.ts';
import { writeReturnedFile } from '../../../etl/returned/write-returned-file.ts';

/** A delivered file and what was found in it. */
type Delivered = {
  readonly content: string | Buffer;
  readonly name?: string;
  readonly dialect?: Dialect;
  readonly findings?: readonly ReturnedFinding[];
  readonly whole?: readonly ReturnedFinding[];
};

/** What is used of a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-returned-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Delivers a file and gives it back; the bytes of the returned one, `undefined` when none was written. */
export function giveBack(delivered: Delivered): Promise<Buffer | undefined> {
  return inFolder(async (folder) => {
    const { content, name = 'cases.csv', dialect = BUNDLE_DIALECT, findings = [], whole = [] } = delivered;
    const path = join(folder, name);
    writeFileSync(path, content);
    const outFolder = join(folder, 'back');
    const returned = await writeReturnedFile({
      ...{ path, name, dialect, outFolder, whole },
      findings: inOrder(findings),
    });
    return returned === undefined ? undefined : readFileSync(returned);
  });
}

/** The same as text. */
export async function textBack(delivered: Delivered): Promise<string | undefined> {
  return (await giveBack(delivered))?.toString();
}

/** The cells of a file, record by record, as an import reads them. */
export function cellsOf(content: Buffer, dialect: Dialect): Promise<readonly (readonly string[])[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, content);
    const records: (readonly string[])[] = [];
    for await (const batch of fileRecords({ path, name: 'cases.csv', dialect }))
      records.push(...batch.records.map(({ cells }) => cells));
    return records;
  });
}

/** Entries one after the other, as a spool gives them. */
export async function* inOrder<T>(entries: readonly T[]): AsyncGenerator<T> {
  yield* entries;
}
