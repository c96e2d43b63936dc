import type { FindingCode } from '../findings/finding.ts';
import { describeKind } from '../screen/describe-kind.ts';
import { maskPersonal } from '../screen/mask-personal.ts';
import { personalKind } from '../screen/personal-kind.ts';
import { type CellProblem, type Column, isProblem } from './column.ts';
import type { PlacedColumn } from './header.ts';

/** What is wrong in a row, before it is known in which file and line. */
export type RowProblem = {
  readonly problem: FindingCode;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly shown?: string | undefined;
  readonly hint?: string | undefined;
};

/** The fields of a row, each read by its column; those that could not be read are absent and have a problem. */
export type ParsedCells = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
};

/** Characters of one cell. Nothing that a bundle holds is longer. */
const LONGEST_CELL = 4096;

/** Takes the texts of columns whose values the source chooses; a text that comes again may be left out. */
export type OnFreeText = (column: string, text: string, line: number) => void;

const NO_PROBLEM: readonly RowProblem[] = [];

/** Reads the cells of a row, each by its column: blanks around a value are dropped, text becomes NFC, empty is not stated. */
export function createCellsReader(
  placed: readonly PlacedColumn[],
  onFreeText: OnFreeText = () => undefined,
): (cells: readonly string[], line?: number) => ParsedCells {
  const readers = placed.map(({ field, column, index }) => ({
    field,
    index,
    column,
    known: new Map<string, unknown>(),
    mayBeEmpty: !isProblem(column.whenEmpty),
  }));
  const blank = blankFields(placed);
  return (cells, line = 0) => {
    const fields = { ...blank };
    let problems = NO_PROBLEM;
    for (const { field, index, column, known, mayBeEmpty } of readers) {
      const cell = index === -1 ? '' : (cells[index] ?? '');
      if (cell === '' && mayBeEmpty) continue;
      const remembered = known.get(cell);
      if (remembered !== undefined) {
        fields[field] = remembered;
        continue;
      }
      const text = cleanText(cell);
      if (column.isFree && text !== '') onFreeText(column.name, text, line);
      const value = readCell(column, text);
      if (isProblem(value)) problems = [...problems, { ...value, column: column.name, value: text }];
      else fields[field] = value;
      if (known.size < MOST_REMEMBERED && !isProblem(value)) known.set(cell, value);
    }
    return { fields, problems };
  };
}

/** How many texts of a column are remembered with their meaning: codes and dates come again and again, ids do not. */
const MOST_REMEMBERED = 5000;

/**
 * Fields of which none is stated, each as its column means that, as the pattern of all rows. Objects that JSON makes have their
 * fields at fixed places, which makes reading them several times faster than objects that grow field by field. The keys are fields
 * of our own column tables.
 */
function blankFields(placed: readonly PlacedColumn[]): Record<string, unknown> {
  const names = placed.map(({ field }) => `${JSON.stringify(field)}:null`);
  const blank: Record<string, unknown> = JSON.parse(`{${names.join(',')}}`);
  for (const { field, column } of placed) {
    blank[field] = isProblem(column.whenEmpty) ? undefined : column.whenEmpty;
  }
  return blank;
}

function readCell(column: Column<unknown>, text: string): unknown {
  if (text === '') return column.whenEmpty;
  if (text.length > LONGEST_CELL)
    return { problem: 'CELL_TOO_LONG', hint: `it has ${text.length} characters` };
  const value = column.parse(text);
  return column.isFree || isProblem(value) ? (personalProblem(text) ?? value) : value;
}

/** A cell that looks like a person is told as that, whatever else is wrong with it. */
function personalProblem(text: string): CellProblem | undefined {
  const kind = personalKind(text);
  if (kind === undefined) return undefined;
  return {
    problem: 'CELL_PERSONAL',
    hint: `this looks like ${describeKind(kind)}`,
    shown: maskPersonal(text),
  };
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
