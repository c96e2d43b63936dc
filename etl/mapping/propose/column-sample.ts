import { basename } from 'node:path';
import type { Dialect } from '../../read/dialect.ts';
import { fileRecords } from '../../read/file-records.ts';
import { plainText } from '../cell-reader.ts';

/** What was seen of a column: its name, its different values in the order in which they came, and whether none came twice. */
export type ColumnSample = {
  readonly name: string;
  readonly values: readonly string[];
  readonly isUnique: boolean;
};

const SAMPLE_ROWS = 20_000;
const MOST_VALUES = 5000;

/** The columns of a file as far as it was read: `rows` without the header, and whether that is all of it. */
export type FileSample = {
  readonly columns: readonly ColumnSample[];
  readonly rows: number;
  readonly isWhole: boolean;
};

/** Samples the columns of a file: its first 20,000 rows. */
export async function sampleFile(path: string, dialect: Dialect): Promise<FileSample> {
  let columns: readonly Sampling[] | undefined;
  let rows = 0;
  let isWhole = true;
  for await (const { records } of fileRecords({ path, name: basename(path), dialect })) {
    for (const { cells } of records) {
      if (columns === undefined) columns = cells.map((cell) => createSampling(plainText(cell)));
      else {
        rows += 1;
        for (const [index, column] of columns.entries()) column.take(plainText(cells[index] ?? ''));
      }
    }
    isWhole = rows < SAMPLE_ROWS;
    if (!isWhole) break;
  }
  return { columns: (columns ?? []).map((column) => column.sample()), rows, isWhole };
}

type Sampling = { readonly take: (text: string) => void; readonly sample: () => ColumnSample };

function createSampling(name: string): Sampling {
  const values = new Set<string>();
  let isUnique = true;
  return {
    take: (text) => {
      if (values.has(text) || text === '') isUnique = false;
      else if (values.size < MOST_VALUES) values.add(text);
    },
    sample: () => ({ name, values: [...values], isUnique }),
  };
}
