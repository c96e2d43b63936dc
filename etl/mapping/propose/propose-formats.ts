import { confusedFormats, DATE_FORMATS, type DateFormat, dateReader } from '../date-format.ts';
import { type NumberFormat, numberReader } from '../number-format.ts';

/**
 * The date formats in which the values are written, as few as read all that can be read. Two that read the same texts as
 * other days are both proposed: a check refuses them, so that a person decides.
 */
export function proposeDates(values: readonly string[]): readonly DateFormat[] {
  const chosen: DateFormat[] = [];
  let left = values;
  while (left.length > 0) {
    const [best, count] = bestFormat(left);
    if (best === undefined || count === 0) break;
    const twin = DATE_FORMATS.find(
      (other) => confusedFormats([best, other]) !== undefined && reads(other, left).length === count,
    );
    chosen.push(best, ...(twin === undefined ? [] : [twin]));
    const read = new Set(reads(best, left));
    left = left.filter((value) => !read.has(value));
  }
  return chosen;
}

function bestFormat(values: readonly string[]): readonly [DateFormat | undefined, number] {
  let best: readonly [DateFormat | undefined, number] = [undefined, 0];
  for (const format of DATE_FORMATS) {
    const count = reads(format, values).length;
    if (count > best[1]) best = [format, count];
  }
  return best;
}

function reads(format: DateFormat, values: readonly string[]): readonly string[] {
  const read = dateReader([format]);
  return values.filter((value) => read(value) !== undefined);
}

const NUMBER_FORMATS = [
  { thousands: '', decimal: '.' },
  { thousands: ',', decimal: '.' },
  { thousands: '.', decimal: ',' },
  { thousands: ' ', decimal: ',' },
  { thousands: "'", decimal: '.' },
] as const satisfies readonly NumberFormat[];

/** The number format that reads all values, with at most so many decimals; `undefined` when none does. */
export function proposeNumbers(
  values: readonly string[],
  decimals: number,
): (typeof NUMBER_FORMATS)[number] | undefined {
  return NUMBER_FORMATS.find((format) => {
    const read = numberReader(format);
    return values.every((value) => {
      const digits = read(value);
      return digits !== undefined && (digits.split('.')[1] ?? '').length <= decimals;
    });
  });
}
