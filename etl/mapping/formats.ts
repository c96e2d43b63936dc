import type { DateFormat } from './date-format.ts';
import type { Mapping } from './mapping-schema.ts';

/** How the text of a column is written. */
export type Formats = {
  readonly dates: readonly DateFormat[];
  readonly list_separator: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly empty: readonly string[];
};

/** How canonical files write, which holds where a mapping says nothing else. */
const CANONICAL: Formats = {
  dates: ['yyyy-mm-dd', 'yyyy-mm', 'yyyy'],
  list_separator: ';',
  thousands: '',
  decimal: '.',
  yes: ['Y'],
  no: ['N'],
  empty: [],
};

/** The formats of a column: what it says itself, else what the mapping says for all, else the canonical ones. */
export function formatsOf(mapping: Mapping, column: Readonly<Record<string, unknown>> = {}): Formats {
  const stated = Object.fromEntries(
    Object.keys(CANONICAL)
      .filter((key) => column[key] !== undefined)
      .map((key) => [key, column[key]]),
  );
  // The schema gives a column only keys of Formats with values of these types.
  return { ...CANONICAL, ...mapping.formats, ...(stated as Partial<Formats>) } as Formats;
}
