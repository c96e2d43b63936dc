import type { Kind } from './column.ts';

const COUNT = /^(0|[1-9][0-9]{0,8})$/;
const AMOUNT = /^(0|[1-9][0-9]{0,14})(\.[0-9]{1,2})?$/;

/** A whole number of persons, meetings or days, kept as its digits. */
export const COUNT_KIND: Kind<string> = {
  isFree: true,
  form: 'whole number',
  parse: (text) => (COUNT.test(text) ? text : { problem: 'COUNT_MALFORMED' }),
};

/** An amount in EUR with at most two decimals, kept as decimal text so that no cent is lost. */
export const AMOUNT_KIND: Kind<string> = {
  form: 'EUR: `1250000.50`',
  parse: (text) => (AMOUNT.test(text) ? text : { problem: 'AMOUNT_MALFORMED' }),
};
