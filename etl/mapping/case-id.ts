import { createHash } from 'node:crypto';
import type { RowProblem } from '../parse/parse-row.ts';
import { plainText } from './cell-reader.ts';
import type { Mapping } from './mapping-schema.ts';

/** The id of the case of a row, or why there is none. */
export type IdReader = (cells: readonly string[], line: number) => string | RowProblem;

/** Hexadecimal digits of a made id: 80 bits, so that two of ten million different rows meet once in 24,000 files. */
const HASH_DIGITS = 20;

/** Between the cells that are hashed, so that `a` and `bc` are not `ab` and `c`. */
const UNIT_SEPARATOR = '\u001f';

/** A reader of case ids as the mapping says: from a column, hashed from columns, or the line. The same file gives the same ids. */
export function idReader({ case_id }: Mapping, indexOf: (column: string) => number): IdReader {
  const prefix = case_id.prefix ?? '';
  if ('column' in case_id) {
    const index = indexOf(case_id.column);
    const { column } = case_id;
    return (cells) => {
      const text = plainText(cells[index] ?? '');
      return text === '' ? { problem: 'CELL_EMPTY', column } : prefix + text;
    };
  }
  if ('hash_of' in case_id) return hashReader(case_id, prefix, indexOf);
  return (_, line) => `${prefix}${line}`;
}

/** What a case id is called in findings. */
export function idLabel({ case_id }: Mapping): string {
  if ('column' in case_id) return case_id.column;
  return 'hash_of' in case_id ? case_id.hash_of.join(' + ') : 'line';
}

type HashId = { readonly hash_of: readonly string[]; readonly line?: true | undefined };

function hashReader(id: HashId, prefix: string, indexOf: (column: string) => number): IdReader {
  const indexes = id.hash_of.map(indexOf);
  const column = id.hash_of[0];
  return (cells, line) => {
    const texts = indexes.map((index) => plainText(cells[index] ?? ''));
    if (id.line === undefined && texts.every((text) => text === ''))
      return { problem: 'MAPPING_ID_EMPTY', column };
    const parts = id.line === undefined ? texts : [...texts, String(line)];
    const hash = createHash('sha256').update(parts.join(UNIT_SEPARATOR)).digest('hex');
    return prefix + hash.slice(0, HASH_DIGITS);
  };
}
