/**
 * How a quantity of a case is kept while it is summed: as one number that is the quantity plus a base. Its sum over cases is the
 * sum of the quantity, and the number of cases in which it is known times the base. As `float8` such sums are exact
 * while they stay below 2^53, and PostgreSQL adds up nothing as fast; what outgrows them is `numeric`.
 */
export type Packing = { readonly type: 'float8'; readonly bits: number } | { readonly type: 'numeric' };

/** What must fit: how many cases there are, the largest total of a quantity, and the largest total of an amount in EUR. */
export type Totals = { readonly cases: number; readonly quantity: number; readonly amount: number };

/** Every whole number of so many bits is exact as `float8`. */
const EXACT_BITS = 53;

/** More than any total of a quantity, and still an eight byte integer. */
const DECIMAL_BASE = '1000000000000000000';

/** The fast packing where all totals fit, else decimals. Amounts are summed in cents. */
export function choosePacking({ cases, quantity, amount }: Totals): Packing {
  const bits = EXACT_BITS - Math.ceil(Math.log2(cases + 1));
  const fits = quantity < 2 ** bits && amount * 100 < 2 ** EXACT_BITS;
  return fits ? { type: 'float8', bits } : { type: 'numeric' };
}

/** A quantity of a case as its packed number; null where it is not known. */
export function packed(quantity: string, packing: Packing): string {
  const base = packing.type === 'float8' ? 2 ** packing.bits : DECIMAL_BASE;
  return `(${quantity} + ${base})::${packing.type}`;
}

/** An amount in EUR as a number of cents. */
export function inCents(amount: string, { type }: Packing): string {
  return `(${amount} * 100)::${type}`;
}

/** The sum of the quantity in a sum of packed numbers. */
export function sumIn(sum: string, packing: Packing): string {
  return packing.type === 'float8'
    ? `${sum}::bigint & ${2 ** packing.bits - 1}`
    : `mod(${sum}, ${DECIMAL_BASE})`;
}

/** In how many cases the quantity is known, in a sum of packed numbers. */
export function knownIn(sum: string, packing: Packing): string {
  return packing.type === 'float8' ? `${sum}::bigint >> ${packing.bits}` : `div(${sum}, ${DECIMAL_BASE})`;
}

/** A sum of cents in EUR. */
export function inEur(cents: string, { type }: Packing): string {
  return type === 'float8' ? `${cents}::bigint * 0.01` : `${cents} * 0.01`;
}
