import { MEASURE_COLUMNS } from '#domain/aggregate';
import type { Quantity } from '#domain/quantity';

/** The SQL type in which sums of whole numbers are kept on the way; the narrow one is much faster to add up. */
export type WholeNumber = 'integer' | 'bigint';

/** What is measured: cases and their quantities, or cases alone. */
export type Measured = 'quantities' | 'cases';

const TWO_TO_31 = 2 ** 31;
const LOW_32_BITS = 2 ** 32 - 1;

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

/** Whether the total of every quantity of whole numbers, and so every sum of it, fits the narrow type. */
export const FITS_INTEGER = `
select coalesce(greatest(${MEASURE_COLUMNS.filter(({ quantity }) => !isAmount(quantity))
  .map(({ quantity }) => `sum(${quantity})`)
  .join(', ')}), 0) < ${TWO_TO_31} as fits
from counted_case`;

/** Measures over counted cases `c`. The sum of a quantity that no case states stays null here, which costs nothing. */
export function measuresOfCases(whole: WholeNumber): string {
  return listed([
    'count(*)::integer as cases',
    `${wrapped('sum(c.record_key)')} as keys`,
    ...MEASURE_COLUMNS.flatMap(({ quantity, sum, known }) => [
      isAmount(quantity)
        ? `sum(c.${quantity}) as ${sum}`
        : `sum(c.${quantity}::${whole})::${whole} as ${sum}`,
      `count(c.${quantity})::integer as ${known}`,
    ]),
  ]);
}

/** The measures of a cell, as they are. */
export const CARRIED_MEASURES = listed([
  'cell.cases',
  'cell.keys',
  ...MEASURE_COLUMNS.flatMap(({ sum, known }) => [`cell.${sum}`, `cell.${known}`]),
]);

/** Measures over disjoint cells, as the measures of a coarser cell. */
export function measuresOfCells(whole: WholeNumber, measured: Measured = 'quantities'): string {
  return listed([
    'sum(cell.cases)::integer as cases',
    `${wrapped('sum(cell.keys)')} as keys`,
    ...columnsOf(measured).flatMap(({ quantity, sum, known }) => [
      `sum(cell.${sum})${isAmount(quantity) ? '' : `::${whole}`} as ${sum}`,
      `sum(cell.${known})::integer as ${known}`,
    ]),
  ]);
}

/** Measures over disjoint cells as an aggregate stores them: keys modulo 2^32, and 0 for a sum that no case states. */
export function measuresToStore(): string {
  return listed([
    'sum(cell.cases)',
    `sum(cell.keys) & ${LOW_32_BITS}`,
    ...MEASURE_COLUMNS.flatMap(({ sum, known }) => [`coalesce(sum(cell.${sum}), 0)`, `sum(cell.${known})`]),
  ]);
}

/** The cases of one cell as an aggregate stores them. */
export function storedCases(): string {
  return listed(['cell.cases', `cell.keys & ${LOW_32_BITS}`]);
}

/** Measures of one cell as an aggregate stores them, like `measuresToStore`: where quantities are not measured, none is known. */
export function storedMeasures(measured: Measured): string {
  const quantities = MEASURE_COLUMNS.flatMap(({ sum, known }) => [
    `coalesce(cell.${sum}, 0)`,
    `cell.${known}`,
  ]);
  return listed([storedCases(), ...(measured === 'cases' ? quantities.map(() => '0') : quantities)]);
}

function columnsOf(measured: Measured): typeof MEASURE_COLUMNS {
  return measured === 'cases' ? [] : MEASURE_COLUMNS;
}

/** Amounts of money are decimals. */
export function isAmount(quantity: Quantity): boolean {
  return quantity.endsWith('_eur');
}

function listed(measures: readonly string[]): string {
  return measures.join(',\n  ');
}
