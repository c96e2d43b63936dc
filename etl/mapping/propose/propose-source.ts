import { CASE_STATUS } from '#domain/codes/case-status';
import { CHANNEL } from '#domain/codes/channel';
import { entriesOf } from '#domain/codes/code-list';
import { COUNTRY } from '#domain/codes/country';
import { CRIME } from '#domain/codes/crime';
import { OUTCOME_LIST } from '#domain/codes/outcome';
import type { Candidate } from '#domain/nearest-codes';
import { isProblem } from '../../parse/column.ts';
import { dateReader } from '../date-format.ts';
import type { Field } from '../fields.ts';
import type { Source } from '../source-schema.ts';
import { UNDECIDED } from '../undecided.ts';
import type { ColumnSample } from './column-sample.ts';
import { type ProposedCrosswalk, proposeCountries, proposeCrosswalk } from './propose-crosswalk.ts';
import { proposeDates, proposeNumbers } from './propose-formats.ts';

/** A source that is proposed for a field, the crosswalk that it needs, and what a person has to decide. */
export type ProposedSource = {
  readonly source: Source;
  readonly crosswalk?: ProposedCrosswalk | undefined;
  readonly todo: readonly string[];
};

const LIST: Readonly<Record<string, readonly Candidate[]>> = {
  status: entriesOf(CASE_STATUS),
  crime_iccs: CRIME,
  disposition: OUTCOME_LIST,
  channels: entriesOf(CHANNEL),
};

/** More different values than this are not codes, and are not copied into a mapping. */
const MOST_WORDS = 200;

/** What is proposed for a field that a column seems to fill. */
export function proposeSource(field: Field, sample: ColumnSample): ProposedSource {
  switch (field.kind) {
    case 'date':
    case 'moment':
    case 'year':
      return dateSource(sample);
    case 'count':
    case 'amount':
      return numberSource(sample, field.kind === 'count' ? 0 : 2);
    case 'country':
      return countrySource(sample, sample.values);
    default:
      return codeSource(field, sample);
  }
}

const SEPARATORS = [';', '|', ',', '/', '+'] as const;

/** What is proposed for a column that lists countries: the separator that is in most of its cells. */
export function proposeCountryList(sample: ColumnSample): ProposedSource {
  const cells = (separator: string) => sample.values.filter((value) => value.includes(separator)).length;
  const separator = SEPARATORS.reduce((best, other) => (cells(other) > cells(best) ? other : best));
  const parts = sample.values.flatMap((value) => value.split(separator)).map((part) => part.trim());
  const values = [...new Set(parts)].filter((part) => part !== '');
  const { source, ...rest } = countrySource(sample, values);
  return { ...rest, source: Object.assign({}, source, { list_separator: separator }) };
}

function dateSource({ name, values }: ColumnSample): ProposedSource {
  const dates = proposeDates(values);
  const todo = [
    ...(dates.includes('excel') ? [dayNumbersText(name, values)] : []),
    ...(dates.length === 0 && values.length > 0 ? [`${name}: no date format reads its values.`] : []),
    ...(dates.includes('dd/mm/yyyy') && dates.includes('mm/dd/yyyy')
      ? [`${name}: the values do not tell whether the day or the month comes first; keep one of the formats.`]
      : []),
  ];
  return { source: { column: name, ...(dates.length === 0 ? {} : { dates }) }, todo };
}

/** Day numbers may be dates or something else altogether, and two ways of counting them exist: a person must look. */
function dayNumbersText(name: string, values: readonly string[]): string {
  const read = dateReader(['excel']);
  const example = values.find((value) => read(value) !== undefined) ?? '';
  return `${name}: its values look like day numbers of Excel, and the format excel reads them: ${example} is ${read(example)}. Compare one with the workbook.`;
}

function numberSource({ name, values }: ColumnSample, decimals: number): ProposedSource {
  const format = proposeNumbers(values, decimals);
  const todo =
    format === undefined ? [`${name}: not all values are numbers; texts such as - go into empty.`] : [];
  const thousands = format?.thousands ? { thousands: format.thousands } : {};
  const decimal = decimals > 0 && format?.decimal === ',' ? { decimal: format.decimal } : {};
  return { source: { column: name, ...thousands, ...decimal }, todo };
}

function countrySource({ name }: ColumnSample, values: readonly string[]): ProposedSource {
  const { countries, unread } = proposeCountries(values);
  const form = countries === 'alpha-2' ? {} : { countries };
  if (unread.length === 0) return { source: { column: name, ...form }, todo: [] };
  return withCrosswalk(name, { countries }, proposeCrosswalkOf(name, unread, COUNTRY));
}

function codeSource({ name: field, isList, column }: Field, { name, values }: ColumnSample): ProposedSource {
  const list = LIST[field];
  if (list === undefined || values.every((value) => !isProblem(column.parse(value))))
    return { source: { column: name }, todo: [] };
  const parts = isList ? values.flatMap((value) => value.split(';')).map((part) => part.trim()) : values;
  return withCrosswalk(name, {}, proposeCrosswalkOf(name, [...new Set(parts)], list));
}

type CrosswalkOrNot = Pick<ProposedSource, 'crosswalk' | 'todo'>;

function proposeCrosswalkOf(
  name: string,
  values: readonly string[],
  list: readonly Candidate[],
): CrosswalkOrNot {
  if (values.length > MOST_WORDS) {
    return {
      todo: [
        `${name}: it has ${values.length} different values, which look like no codes; is it the right column?`,
      ],
    };
  }
  const crosswalk = proposeCrosswalk(values, list);
  const undecided = Object.values(crosswalk).filter(({ code }) => code === UNDECIDED).length;
  const todo =
    undecided === 0
      ? []
      : [`${name}: choose code and match for each value of its crosswalk that has ? (${undecided}).`];
  return { crosswalk, todo };
}

function withCrosswalk(column: string, form: object, { crosswalk, todo }: CrosswalkOrNot): ProposedSource {
  if (crosswalk === undefined) return { source: { column, ...form }, todo };
  return { source: { column, ...form, crosswalk: crosswalkName(column) }, crosswalk, todo };
}

/** A name for the crosswalk of a column: its words in small letters of ASCII. */
export function crosswalkName(column: string): string {
  const words = column
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['values']).join('-').slice(0, 60);
}
