import type { Dialect } from './dialect.ts';
import { openFileBytes } from './file-bytes.ts';
import { cutFile } from './file-cuts.ts';
import { FileStopped } from './file-stopped.ts';
import { readCut } from './read-cut.ts';
import type { LineEnd } from './record-cutter.ts';

/** One record of a CSV file and the line on which it begins; the first line is 1. */
export type SourceRecord = { readonly line: number; readonly cells: readonly string[] };

/** Some records of a file, in their order, and how records end in it. */
export type RecordBatch = { readonly records: readonly SourceRecord[]; readonly lineEnd: LineEnd };

/** A file on disk, how findings call it, and how it is written. */
export type ReadableFile = { readonly path: string; readonly name: string; readonly dialect: Dialect };

/**
 * The records of a file in their order, some at a time, in bounded memory. Stops (`FileStopped`) where the rest of the file
 * cannot be read; every record before has been given by then.
 */
export async function* fileRecords({ path, name, dialect }: ReadableFile): AsyncGenerator<RecordBatch> {
  for await (const cut of cutFile(openFileBytes(path, name).chunks, { dialect, name })) {
    const records: SourceRecord[] = [];
    const stoppedBy = readCut(cut, { dialect, name }, (cells, line) => {
      records.push({ line, cells });
    });
    yield { records, lineEnd: cut.lineEnd };
    if (stoppedBy) throw new FileStopped(stoppedBy);
  }
}
