import type { Case } from '#domain/case';
import { QUANTITIES, type Quantity } from '#domain/quantity';

/** The measures of some cases; without quantities nothing of them is known. */
export function measure(
  cases: readonly Case[],
  recordKey: (caseId: string) => number,
  hasQuantities: boolean,
) {
  const keys = cases.reduce((sum, { caseId }) => (sum + recordKey(caseId)) % 2 ** 32, 0);
  const stated = (quantity: Quantity) =>
    cases.flatMap(({ quantities }) => (hasQuantities ? (quantities[quantity] ?? []) : []));
  return {
    cases: cases.length,
    keys,
    sums: each((quantity) => sumOf(quantity, stated(quantity))),
    known: each((quantity) => stated(quantity).length),
  };
}

function each<Value>(measureOf: (quantity: Quantity) => Value): Readonly<Record<Quantity, Value>> {
  // Every quantity has its entry, because the list of quantities is the key union itself.
  return Object.fromEntries(QUANTITIES.map((quantity) => [quantity, measureOf(quantity)])) as Record<
    Quantity,
    Value
  >;
}

/** Adds decimal texts exactly: in cents for amounts, in units for counts. */
function sumOf(quantity: Quantity, values: readonly string[]): string {
  if (!quantity.endsWith('_eur')) return String(values.reduce((sum, value) => sum + BigInt(value), 0n));
  const cents = values.reduce((sum, value) => sum + centsOf(value), 0n);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

function centsOf(amount: string): bigint {
  const [units = '0', decimals = ''] = amount.split('.');
  return BigInt(units + decimals.padEnd(2, '0'));
}
