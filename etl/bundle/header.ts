import { type Finding, findingAt } from '../findings/finding.ts';
import { nearestHint } from '../findings/nearest-hint.ts';
import type { Column, Columns } from '../parse/column.ts';

/** A column of a file that is there: the field it fills and the place of its cell in a row. */
export type PlacedColumn = {
  readonly field: string;
  readonly column: Column<unknown>;
  readonly index: number;
};

/** Words in a column name that speak of a person. Compared word by word, so that `ship` is not `ip`. */
const PERSONAL_WORDS = new Set(
  [
    'name surname forename firstname lastname fullname alias nickname initials person suspect victim witness',
    'dob birth birthdate birthday born age gender sex nationality ethnicity religion',
    'address street postcode zip city town place latitude longitude lat lon lng gps coordinates',
    'phone telephone mobile msisdn imei imsi email mail handle username user account url link',
    'ip ipv4 ipv6 mac plate registration vin passport ssn nin iban card bic',
    'comment comments note notes remark remarks description narrative text',
  ].flatMap((line) => line.split(' ')),
);

/** The place of each column of a header, and what is wrong with it. A column that is absent has the index -1. */
export function readHeader(header: Header): {
  readonly placed: readonly PlacedColumn[];
  readonly findings: readonly Finding[];
} {
  const { file, cells, columns } = header;
  const placed = Object.entries(columns).map(([field, column]) => ({
    field,
    column,
    index: cells.indexOf(column.name),
  }));
  const missing = placed
    .filter(({ column, index }) => column.isRequired && index === -1)
    .map(({ column: { name } }) => findingAt('COLUMN_MISSING', { file, line: 1, column: name, hint: name }));
  const wrong = isTooWide(header)
    ? [tooWide(header)]
    : cells.flatMap((_, index) => wrongCell(header, index) ?? []);
  return { placed, findings: [...wrong, ...missing] };
}

const MOST_COLUMNS = 200;

function isTooWide({ cells }: Header): boolean {
  return cells.length > MOST_COLUMNS;
}

function tooWide({ file, cells }: Header): Finding {
  return findingAt('COLUMNS_TOO_MANY', { file, line: 1, hint: `it has ${cells.length}` });
}

type Header = { readonly file: string; readonly cells: readonly string[]; readonly columns: Columns };

function wrongCell({ file, cells, columns }: Header, index: number): Finding | undefined {
  const cell = cells[index] ?? '';
  const place = { file, line: 1, column: `column ${index + 1}`, value: cell };
  if (cell.trim() === '') return findingAt('COLUMN_UNNAMED', place);
  const first = cells.findIndex((other) => folded(other) === folded(cell));
  if (first < index) return findingAt('COLUMN_REPEATED', { ...place, hint: `it is column ${first + 1} too` });
  const names = Object.values(columns).map(({ name }) => name);
  if (names.includes(cell)) return undefined;
  if (isPersonal(cell)) return findingAt('COLUMN_PERSONAL', place);
  return findingAt('COLUMN_UNKNOWN', { ...place, hint: nearestHint(cell, names) });
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function isPersonal(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => PERSONAL_WORDS.has(word));
}
