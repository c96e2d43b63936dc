import type { PlacedColumn } from '../bundle/header.ts';
import type { FindingCode } from '../findings/finding.ts';
import { isProblem } from './column.ts';

/** What is wrong in a row, before it is known in which file and line. */
export type RowProblem = {
  readonly problem: FindingCode;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
};

/** The fields of a row, each read by its column; those that could not be read are absent and have a problem. */
export type ParsedCells = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
};

const NO_PROBLEM: readonly RowProblem[] = [];

/** Reads the cells of a row, each by its column: blanks around a value are dropped, text becomes NFC, empty is not stated. */
export function parseCells(placed: readonly PlacedColumn[], cells: readonly string[]): ParsedCells {
  // The keys are fields of our own column tables, never words of the file.
  const fields: Record<string, unknown> = {};
  let problems = NO_PROBLEM;
  for (const { field, column, index } of placed) {
    const text = index === -1 ? '' : cleanText(cells[index] ?? '');
    const value = text === '' ? column.whenEmpty : column.parse(text);
    if (isProblem(value)) {
      problems = [...problems, { ...value, column: column.name, value: text }];
    } else {
      fields[field] = value;
    }
  }
  return { fields, problems };
}

const BLANK = 0x20;
const LAST_ASCII = 0x7f;

/** ASCII blanks around the value dropped, and NFC where there is more than ASCII. */
function cleanText(cell: string): string {
  if (cell === '') return cell;
  const isPlain = cell.charCodeAt(0) > BLANK && cell.charCodeAt(cell.length - 1) > BLANK;
  const trimmed = isPlain ? cell : cell.replace(/^[ \t]+|[ \t]+$/g, '');
  return isAscii(trimmed) ? trimmed : trimmed.normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > LAST_ASCII) return false;
  }
  return true;
}
