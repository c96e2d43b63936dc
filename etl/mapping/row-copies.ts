import type { RowProblem } from '../parse/parse-row.ts';
import { plainText } from './cell-reader.ts';
import { formatsOf } from './formats.ts';
import type { Mapping } from './mapping-schema.ts';
import { numberReader } from './number-format.ts';

/** One of the cases for which a row stands: what its id ends with, and its year where year columns say it. */
export type Copy = { readonly suffix: string; readonly year: string };

/** The cases for which a row stands, or why that is not clear. */
export type CopyReader = (cells: readonly string[]) => readonly Copy[] | RowProblem;

const ONE: readonly Copy[] = [{ suffix: '', year: '' }];
const MOST = 10_000;
const WHOLE = /^(0|[1-9]\d{0,5})$/;

/** A reader of the cases for which a row stands: one, as many as its weight says, or as many as each year column says. */
export function copyReader(mapping: Mapping, indexOf: (column: string) => number): CopyReader {
  const { weight, years } = mapping;
  if (weight !== undefined) {
    const read = countReader(mapping, weight);
    const index = indexOf(weight.column);
    return (cells) => {
      const count = read(cells[index] ?? '', weight.column);
      return typeof count === 'number' ? copies(count, '', '') : count;
    };
  }
  return years === undefined ? () => ONE : yearReader(mapping, years, indexOf);
}

/** For how many cases a row of a mapping may stand at most. */
export function mostCopies({ weight, years }: Pick<Mapping, 'weight' | 'years'>): number {
  if (weight !== undefined) return weight.most ?? MOST;
  return years === undefined ? 1 : (years.most ?? MOST) * Object.keys(years.columns).length;
}

/** Whether a row says for which cases it stands. */
export function isCopies(read: readonly Copy[] | RowProblem): read is readonly Copy[] {
  return Array.isArray(read);
}

function yearReader(
  mapping: Mapping,
  years: NonNullable<Mapping['years']>,
  indexOf: (column: string) => number,
): CopyReader {
  const read = countReader(mapping, years);
  const columns = Object.entries(years.columns).map(([name, year]) => ({ name, year, index: indexOf(name) }));
  return (cells) => {
    const all: Copy[] = [];
    for (const { name, year, index } of columns) {
      const count = read(cells[index] ?? '', name);
      if (typeof count !== 'number') return count;
      all.push(...copies(count, `-${year}`, year));
    }
    return all;
  };
}

type Counting = { readonly most?: number | undefined; readonly thousands?: string | undefined };

/** A number of cases. Empty is not zero: a cell that says nothing is a problem, unless its text is one that means empty. */
function countReader(mapping: Mapping, counting: Counting) {
  const formats = formatsOf(mapping, counting);
  const readNumber = numberReader({ ...formats, decimal: '' });
  const most = counting.most ?? MOST;
  const none = new Set(formats.empty.map(plainText));
  return (cell: string, column: string): number | RowProblem => {
    const text = plainText(cell);
    if (none.has(text)) return 0;
    const digits = readNumber(text);
    if (digits !== undefined && WHOLE.test(digits) && Number(digits) <= most) return Number(digits);
    return { problem: 'MAPPING_CASES_UNCLEAR', column, value: text, hint: `the most is ${most}` };
  };
}

function copies(count: number, before: string, year: string): readonly Copy[] {
  return Array.from({ length: count }, (_, index) => ({ suffix: `${before}-${index + 1}`, year }));
}
