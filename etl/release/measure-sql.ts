import { MEASURE_COLUMNS } from '#domain/aggregate';
import type { Quantity } from '#domain/quantity';
import { inCents, inEur, knownIn, type Packing, packed, sumIn } from './packing.ts';

/** What is measured: cases and their quantities, or cases alone. */
export type Measured = 'quantities' | 'cases';

const TWO_TO_31 = 2 ** 31;
const LOW_32_BITS = 2 ** 32 - 1;

/** Quantities that are whole numbers, and those that are amounts of money. */
const COUNTS = MEASURE_COLUMNS.filter(({ quantity }) => !isAmount(quantity));
const AMOUNTS = MEASURE_COLUMNS.filter(({ quantity }) => isAmount(quantity));

/** The columns of an aggregate of cases alone, in the order of `storedCases`. */
export const STORED_CASES = 'cases, keys';

/** The columns of the measures in an aggregate, in the order of `measuresToStore`. */
export function storedColumns(): string {
  return ['cases', 'keys', ...MEASURE_COLUMNS.flatMap(({ sum, known }) => [sum, known])].join(', ');
}

/**
 * A whole number as the one that equals it modulo 2^32 and fits an `integer`. Sums of record keys only matter modulo 2^32
 * (`measuresToStore` brings them back to 0 .. 2^32-1), and so they never outgrow the fast type.
 */
export function wrapped(key: string): string {
  return `(((${key} + ${TWO_TO_31}) & ${LOW_32_BITS}) - ${TWO_TO_31})::integer`;
}

/** What a packing must hold (`choosePacking`), of all cases that are loaded. */
export const TOTALS = `
select count(*)::float8 as cases,
  coalesce(greatest(${totalsOf(COUNTS)}), 0)::float8 as quantity,
  coalesce(greatest(${totalsOf(AMOUNTS)}), 0)::float8 as amount
from facts.case_record`;

/** The columns that go with a case `c` into every table of its parties, as the facts have them packed: its key and quantities. */
export function measuresOfFacts(packing: Packing): string {
  return listed([
    `${wrapped('c.record_key')} as record_key`,
    ...COUNTS.map(({ quantity }) => `${packed(`c.${quantity}`, packing)} as ${quantity}`),
    ...AMOUNTS.map(({ quantity }) => `${inCents(`c.${quantity}`, packing)} as ${quantity}`),
  ]);
}

/** The types of those columns. */
export function typesOfMeasures({ type }: Packing): Readonly<Record<string, string>> {
  return {
    record_key: 'integer',
    ...Object.fromEntries([...COUNTS, ...AMOUNTS].map(({ quantity }) => [quantity, type])),
  };
}

/** The names of those columns. */
export const MEASURED_COLUMNS = ['record_key', ...[...COUNTS, ...AMOUNTS].map(({ quantity }) => quantity)]
  .map((column) => `c.${column}`)
  .join(', ');

/** Measures over counted cases `c`. The sum of a quantity that no case states stays null here, which costs nothing. */
export const MEASURES_OF_CASES = listed([
  'count(*)::integer as cases',
  `${wrapped('sum(c.record_key)')} as keys`,
  ...COUNTS.map(({ quantity }) => `sum(c.${quantity}) as ${quantity}`),
  ...AMOUNTS.flatMap(({ quantity, known }) => [
    `sum(c.${quantity}) as ${quantity}`,
    `count(c.${quantity})::integer as ${known}`,
  ]),
]);

/** The measures of a cell, as they are. */
export const CARRIED_MEASURES = listed([
  'cell.cases',
  'cell.keys',
  ...COUNTS.map(({ quantity }) => `cell.${quantity}`),
  ...AMOUNTS.flatMap(({ quantity, known }) => [`cell.${quantity}`, `cell.${known}`]),
]);

/** Measures over disjoint cells, as the measures of a coarser cell. */
export function measuresOfCells(measured: Measured = 'quantities'): string {
  const cases = ['sum(cell.cases)::integer as cases', `${wrapped('sum(cell.keys)')} as keys`];
  if (measured === 'cases') return listed(cases);
  return listed([
    ...cases,
    ...COUNTS.map(({ quantity }) => `sum(cell.${quantity}) as ${quantity}`),
    ...AMOUNTS.flatMap(({ quantity, known }) => [
      `sum(cell.${quantity}) as ${quantity}`,
      `sum(cell.${known})::integer as ${known}`,
    ]),
  ]);
}

/** Measures over disjoint cells as an aggregate stores them: keys modulo 2^32, and 0 for a sum that no case states. */
export function measuresToStore(packing: Packing): string {
  return listed([
    'sum(cell.cases)',
    `sum(cell.keys) & ${LOW_32_BITS}`,
    ...unpacked((column) => `sum(cell.${column})`, packing),
  ]);
}

/** The cases of one cell as an aggregate stores them. */
export function storedCases(): string {
  return listed(['cell.cases', `cell.keys & ${LOW_32_BITS}`]);
}

/** Measures of one cell as an aggregate stores them, like `measuresToStore`. Where quantities are not measured, none is known. */
export function storedMeasures(measured: Measured, packing: Packing): string {
  const quantities = unpacked((column) => `cell.${column}`, packing);
  return listed([storedCases(), ...(measured === 'cases' ? quantities.map(() => '0') : quantities)]);
}

/** The sum of each quantity and in how many cases it is known, in the order of the columns of an aggregate. */
function unpacked(read: (column: string) => string, packing: Packing): readonly string[] {
  return MEASURE_COLUMNS.flatMap(({ quantity, known }) => {
    const value = read(quantity);
    const both = isAmount(quantity)
      ? [inEur(value, packing), read(known)]
      : [sumIn(value, packing), knownIn(value, packing)];
    return both.map((measure) => `coalesce(${measure}, 0)`);
  });
}

function totalsOf(columns: typeof MEASURE_COLUMNS): string {
  return columns.map(({ quantity }) => `sum(${quantity})`).join(', ');
}

/** Amounts of money are decimals. */
function isAmount(quantity: Quantity): boolean {
  return quantity.endsWith('_eur');
}

function listed(measures: readonly string[]): string {
  return measures.join(',\n  ');
}
