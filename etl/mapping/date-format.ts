import { isPartialDate } from '#domain/period';

/**
 * The date formats that a mapping may name. `dd` and `mm` are two digits, `d` and `m` one or two, `yyyy` four: a year of two
 * digits is read by none, because its century would be a guess. A time of day has no zone, so it is dropped. `excel` is the number
 * of a day as spreadsheets count them, 1 being 1 January 1900.
 */
export const DATE_FORMATS = [
  'yyyy',
  'yyyy-mm',
  'yyyymm',
  'yyyy/mm',
  'mm/yyyy',
  'mm.yyyy',
  'yyyy-mm-dd',
  'yyyymmdd',
  'yyyy/mm/dd',
  'yyyy.mm.dd',
  'dd.mm.yyyy',
  'd.m.yyyy',
  'dd/mm/yyyy',
  'd/m/yyyy',
  'mm/dd/yyyy',
  'm/d/yyyy',
  'dd-mm-yyyy',
  'mm-dd-yyyy',
  'yyyy-mm-dd hh:mm',
  'yyyy-mm-dd hh:mm:ss',
  'yyyy-mm-ddThh:mm:ss',
  'dd.mm.yyyy hh:mm',
  'dd.mm.yyyy hh:mm:ss',
  'dd/mm/yyyy hh:mm',
  'dd/mm/yyyy hh:mm:ss',
  'mm/dd/yyyy hh:mm',
  'mm/dd/yyyy hh:mm:ss',
  'excel',
] as const;

export type DateFormat = (typeof DATE_FORMATS)[number];

/** A reader of dates in the formats: the date as `2020`, `2020-04` or `2020-04-22`, or `undefined` when it is in none. */
export function dateReader(formats: readonly DateFormat[]): (text: string) => string | undefined {
  const readers = formats.map(formatReader);
  return (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date !== undefined) return date;
    }
    return undefined;
  };
}

/** Two of the formats that read one text as two dates, as `dd/mm/yyyy` and `mm/dd/yyyy` do; `undefined` when none do. */
export function confusedFormats(
  formats: readonly DateFormat[],
): readonly [DateFormat, DateFormat] | undefined {
  for (const [index, one] of formats.entries()) {
    const other = formats.slice(index + 1).find((later) => areConfused(one, later));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Formats are confused when they have the same shape and name its parts in another order. */
function areConfused(one: DateFormat, other: DateFormat): boolean {
  const order = (format: string) => dayPart(format).replaceAll(/([dm])\1/g, '$1');
  const shape = (format: string) => order(format).replaceAll(/[dm]/g, 'x');
  return shape(one) === shape(other) && order(one) !== order(other);
}

function formatReader(format: DateFormat): (text: string) => string | undefined {
  if (format === 'excel') return dayOfNumber;
  const pattern = patternOf(format);
  return (text) => isoOf(pattern.exec(text)?.groups);
}

/** Days from 18 May 1927 on have five digits; what follows a point is the time of day. */
const DAY_NUMBER = /^([1-9]\d{4})(?:\.\d+)?$/;
/** Spreadsheets take 1900 for a leap year, so that from March 1900 on the day 0 is 30 December 1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 24 * 60 * 60 * 1000;

function dayOfNumber(text: string): string | undefined {
  const days = DAY_NUMBER.exec(text)?.[1];
  return days === undefined
    ? undefined
    : new Date(DAY_ZERO + Number(days) * DAY_MS).toISOString().slice(0, 10);
}

function patternOf(format: DateFormat): RegExp {
  const day = dayPart(format);
  const time = format.slice(day.length);
  return new RegExp(`^${day.replaceAll(/d+|m+|y+|\./g, partPattern)}${timePattern(time)}$`);
}

function dayPart(format: string): string {
  return format.replace(/[ T]hh.*$/, '');
}

const PART: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  mm: '(?<month>\\d{2})',
  m: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  '.': '\\.',
};

function partPattern(part: string): string {
  return PART[part] ?? part;
}

function timePattern(time: string): string {
  return time.replace('hh', '(?:[01]\\d|2[0-3])').replaceAll(/mm|ss/g, '[0-5]\\d');
}

function isoOf(parts: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const date = [parts.year, parts.month, parts.day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}
