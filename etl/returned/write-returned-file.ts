import { stringify } from 'csv-stringify/sync';
import type { Dialect } from '../read/dialect.ts';
import { fileRecords, type ReadableFile } from '../read/file-records.ts';
import { FileStopped } from '../read/file-stopped.ts';
import { encoded, sayable, startOf } from './encoded.ts';
import { createLineCursor } from './line-cursor.ts';
import type { ReturnedFinding } from './returned-finding.ts';
import { returnedPath } from './returned-folder.ts';
import { type ReturnedBatch, returnedRows } from './returned-rows.ts';
import { writeWhole } from './write-whole.ts';

/** A file of a bundle to give back: where it is, what was found in it, and the folder for the copy. */
type ReturnedFileOptions = ReadableFile & {
  readonly outFolder: string;
  /** What was found in its rows, ordered by line. */
  readonly findings: AsyncIterable<ReturnedFinding>;
  /** What was found in the file as a whole. */
  readonly whole: readonly ReturnedFinding[];
};

/**
 * Writes the returned file: a copy of the input with one column more, `liaison_findings`, that says in each row what is wrong
 * with it. Separator, encoding and line ends are those of the input, so that the file is mended in place and imported the same
 * way; it is never packed. Cells that a spreadsheet would run are made safe and are restored by the import. Gives back its path;
 * `undefined`, and no file, when the input cannot be read to its end: a copy that ends early would lose rows. Memory does not
 * grow with the file.
 *
 * Throws `ReturnedRefused` for a folder that is not fit, and for a disk that does not take the file.
 */
export async function writeReturnedFile(options: ReturnedFileOptions): Promise<string | undefined> {
  const path = await returnedPath(options);
  const cursor = await createLineCursor(options.findings);
  const rows = returnedRows(fileRecords(options), cursor, options.whole);
  try {
    await writeWhole(path, returnedBytes(rows, options.dialect));
    return path;
  } catch (error) {
    if (error instanceof FileStopped) return undefined;
    throw error;
  }
}

async function* returnedBytes(
  batches: AsyncIterable<ReturnedBatch>,
  dialect: Dialect,
): AsyncGenerator<Buffer> {
  yield startOf(dialect);
  for await (const { rows, lineEnd } of batches) {
    const { delimiter } = dialect;
    const text = stringify(
      rows.map((row) => sayableRow(row, dialect)),
      { delimiter, record_delimiter: lineEnd, quote_record_delimiter: true },
    );
    yield encoded(text, dialect);
  }
}

/** The last cell is ours; all others are as the input has them. */
function sayableRow(row: readonly string[], dialect: Dialect): readonly string[] {
  return row.with(-1, sayable(row.at(-1) ?? '', dialect));
}
