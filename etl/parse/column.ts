import type { FindingCode } from '../findings/finding.ts';

/** Why a cell cannot be read: the finding, and in words what would be right. */
export type CellProblem = {
  readonly problem: FindingCode;
  readonly hint?: string | undefined;
  /** The cell as it may be shown, where masking it by its form alone would show too much or too little. */
  readonly shown?: string | undefined;
};

/** What a cell may hold: its form in words for the documentation, and the one reading of it. The text is never empty. */
export type Kind<T> = {
  readonly form: string;
  readonly parse: (text: string) => T | CellProblem;
  /** Whether the source chooses the values, so that one may lead to a person. */
  readonly isFree?: boolean;
};

/** One column of a file. An empty cell is `whenEmpty`, never zero and never no. */
export type Column<T> = Kind<T> & {
  readonly name: string;
  readonly isRequired: boolean;
  readonly meaning: string;
  readonly whenEmpty: T | CellProblem;
};

/** The columns of a file by the field that each fills, in the order of the documentation. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What a row of a file with these columns means. */
export type RowOf<C extends Columns> = {
  readonly [Field in keyof C]: C[Field] extends Column<infer T> ? T : never;
};

/** A column that has a value in every row. */
export function required<T>(name: string, kind: Kind<T>, meaning: string): Column<T> {
  return { ...kind, name, meaning, isRequired: true, whenEmpty: { problem: 'CELL_EMPTY' } };
}

/** A column that a file has, of which a cell may be empty where its meaning says so. */
export function present<T>(name: string, kind: Kind<T>, meaning: string): Column<T | undefined> {
  return { ...kind, name, meaning, isRequired: true, whenEmpty: undefined };
}

/** A column that may be absent or empty. */
export function optional<T>(name: string, kind: Kind<T>, meaning: string): Column<T | undefined> {
  return { ...kind, name, meaning, isRequired: false, whenEmpty: undefined };
}

/** A column that holds several values with `;` between them. A value that stands twice counts once. */
export function listOf<T>(name: string, kind: Kind<T>, meaning: string): Column<readonly T[]> {
  const form = `list with \`;\`: ${kind.form}`;
  return { name, meaning, form, isRequired: false, whenEmpty: [], parse: (text) => parseList(text, kind) };
}

/** Whether the reading of a cell failed. */
export function isProblem(value: unknown): value is CellProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

function parseList<T>(text: string, kind: Kind<T>): readonly T[] | CellProblem {
  const values: T[] = [];
  for (const part of text.split(';')) {
    const value = kind.parse(part.trim());
    if (isProblem(value)) return value;
    if (!values.includes(value)) values.push(value);
  }
  return values;
}
