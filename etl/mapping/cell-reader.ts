import { hintOf } from '../findings/nearest-hint.ts';
import type { CellProblem } from '../parse/column.ts';
import { isProblem } from '../parse/column.ts';
import { ALPHA3_CODE, NAME_CODE } from './country-forms.ts';
import { dateReader } from './date-format.ts';
import type { Field } from './fields.ts';
import { type Formats, formatsOf } from './formats.ts';
import type { Mapping } from './mapping-schema.ts';
import { numberReader } from './number-format.ts';
import type { ColumnSource } from './source-schema.ts';

/** What a cell of the source is in canonical text; empty is not stated. */
export type CellReader = (cell: string) => string | CellProblem;

/** A reader of the cells that fill a field with one value, or with a list in `;` where the column of ours is one. */
export function cellReader(mapping: Mapping, field: Field, source: ColumnSource): CellReader {
  const formats = formatsOf(mapping, source);
  const read = valueReader(mapping, field, source, formats);
  const several = field.isList ? listReader(read, formats) : singleReader(read, source, formats);
  return remembered(emptyReader(several, source.when_empty ?? '', formats));
}

/** A reader of the cells of which every value makes a participation: the values, each once. */
export function eachReader(
  mapping: Mapping,
  field: Field,
  source: ColumnSource,
): (cell: string) => readonly string[] | CellProblem {
  const formats = formatsOf(mapping, source);
  const read = listReader(valueReader(mapping, field, source, formats), formats);
  const readCell = emptyReader(read, source.when_empty ?? '', formats);
  return remembered((cell) => {
    const text = readCell(cell);
    return isProblem(text) ? text : [...new Set(text.split(';'))];
  });
}

/** A reader of yes and no: `Y`, `N`, or empty. */
export function wordReader(formats: Formats): CellReader {
  const words = new Map([
    ...formats.yes.map((word) => [word, 'Y'] as const),
    ...formats.no.map((word) => [word, 'N'] as const),
  ]);
  return remembered(emptyReader(knownReader(words), '', formats));
}

/** A cell without the blanks around it, in NFC, so that it can be compared with the words of a mapping. */
export function plainText(cell: string): string {
  return cell.trim().normalize('NFC');
}

function valueReader(mapping: Mapping, field: Field, source: ColumnSource, formats: Formats): CellReader {
  switch (field.kind) {
    case 'date':
    case 'year':
      return datesReader(formats);
    case 'moment':
      return momentReader(formats);
    case 'count':
      return numbersReader({ ...formats, decimal: '' });
    case 'amount':
      return numbersReader(formats);
    case 'flag':
      return wordReader(formats);
    case 'id':
    case 'code':
    case 'agency':
    case 'country':
      return codeReader(mapping, source);
  }
}

function datesReader({ dates }: Formats): CellReader {
  const read = dateReader(dates);
  const hint = `the formats are ${dates.join(', ')}`;
  return (text) => read(text) ?? { problem: 'MAPPING_DATE_UNREADABLE', hint };
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A time with its zone is read as it stands, whatever the formats of dates. */
function momentReader(formats: Formats): CellReader {
  const read = datesReader(formats);
  return (text) => (INSTANT.test(text) ? text : read(text));
}

function numbersReader(formats: Formats): CellReader {
  const read = numberReader(formats);
  return (text) => read(text) ?? { problem: 'MAPPING_NUMBER_UNREADABLE' };
}

/** A code through the crosswalk; what it does not have, through the country form; and as it stands where neither is named. */
function codeReader(mapping: Mapping, { crosswalk, countries }: ColumnSource): CellReader {
  const form = countries === 'alpha-3' ? ALPHA3_CODE : countries === 'name' ? NAME_CODE : undefined;
  if (crosswalk === undefined) return form === undefined ? (text) => text : knownReader(form);
  const entries = Object.entries(mapping.crosswalks?.[crosswalk] ?? {});
  const words = new Map(entries.map(([word, { code }]) => [plainText(word), code]));
  if (countries === 'alpha-2') return (text) => words.get(text) ?? text;
  return knownReader(new Map([...(form ?? []), ...words]));
}

function knownReader(words: ReadonlyMap<string, string>): CellReader {
  const nearest = hintOf(words.keys());
  return (text) => words.get(text) ?? { problem: 'MAPPING_VALUE_UNKNOWN', hint: nearest(text) };
}

/** One value of a cell; of several the one that a crosswalk names for just these, else `when_several`. */
function singleReader(
  read: CellReader,
  { when_several }: ColumnSource,
  { list_separator }: Formats,
): CellReader {
  if (when_several === undefined) return read;
  return (text) => {
    const value = read(text);
    if (!text.includes(list_separator)) return value;
    return isProblem(value) || value === text ? when_several : value;
  };
}

function listReader(read: CellReader, { list_separator }: Formats): CellReader {
  return (text) => {
    const values: string[] = [];
    for (const part of text.split(list_separator)) {
      const value = part.trim() === '' ? '' : read(part.trim());
      if (isProblem(value)) return value;
      if (value !== '') values.push(value);
    }
    return values.join(';');
  };
}

function emptyReader(read: CellReader, whenEmpty: string, { empty }: Formats): CellReader {
  const words = new Set(['', ...empty.map(plainText)]);
  return (cell) => {
    const text = plainText(cell);
    return words.has(text) ? whenEmpty : read(text);
  };
}

const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 100;

/** The same reader that does the work once for each text: columns of codes and dates hold few. */
function remembered<Value extends NonNullable<unknown>>(
  read: (cell: string) => Value,
): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (known.size < MOST_REMEMBERED && cell.length <= LONGEST_REMEMBERED) known.set(cell, value);
    return value;
  };
}
